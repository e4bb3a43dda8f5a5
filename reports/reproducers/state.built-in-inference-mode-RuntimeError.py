# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.15.0",
#     "filelock==4.3.1",
#     "fsspec==2026.9.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.6.1",
#     "setuptools==84.2.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   state.built-in-inference-mode of cached-projection on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: A module that is built and called under torch.inference_mode() answers as usual, and
#   so it does under torch.no_grad() afterwards. A module that reads the versions of its tensors
#   raises, because such tensors have none. One that changes its own tensors is left out: torch
#   refuses that outside inference mode, whatever the module.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): Inference tensors do not track version counter.
#
#   Run it with `uv run FILE`. It exits with 0 if it shows the recorded verdict and reason.


import base64
import importlib
import json
import os
import sys
import tempfile
import zlib
from pathlib import Path


# The sources of the question, which this file writes to a folder and imports.
OWN = {}


OWN["probes/encodings/cached_projection.py"] = '''\
"""A projection of positions that is kept from call to call, an anti-pattern."""

from __future__ import annotations

from typing import Optional

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table

class CachedProjection(nn.Module):  # type: ignore[misc]
    """Sum with a trained projection of the sinusoidal table: [seq, batch, d_model] -> the same.

    The first call computes the projection for all later ones. A longer sequence or a weight of
    another version computes it anew. Until then it keeps its dtype, its device and the graph of
    that call. A parameter that was made under inference_mode has no version.
    """

    def __init__(self, d_model: int) -> None:
        super().__init__()
        self.project = nn.Linear(d_model, d_model, bias=False)
        self.version = -1
        self.kept: Optional[Tensor] = None

    def forward(self, x: Tensor) -> Tensor:
        length, weight = x.size(0), self.project.weight
        if self.kept is None or self.kept.size(0) < length or self.version != weight._version:
            table = sinusoidal_table(length, x.size(2), device=x.device).to(weight.dtype)
            self.kept, self.version = self.project(table).unsqueeze(1), weight._version
        return x + self.kept[:length]
'''


OWN["probes/encodings/sinusoidal.py"] = '''\
"""The classic sinusoidal table of "Attention Is All You Need", kept as a buffer."""

from __future__ import annotations

import math

from typing import Optional

import torch

from torch import Tensor

def sinusoidal_table(max_len: int, d_model: int, device: Optional[torch.device] = None) -> Tensor:
    """Return sines in the even columns and cosines in the odd ones: [max_len, d_model], float32.

    `d_model` must be even. Source: https://arxiv.org/abs/1706.03762, section 3.5.
    """
    position = torch.arange(max_len, dtype=torch.float32, device=device).unsqueeze(1)
    exponent = torch.arange(0, d_model, 2, dtype=torch.float32, device=device)
    frequency = torch.exp(exponent * (-math.log(10000.0) / d_model))
    table = torch.zeros(max_len, d_model, device=device)
    table[:, 0::2] = torch.sin(position * frequency)
    table[:, 1::2] = torch.cos(position * frequency)
    return table
'''


OWN["probes/state.py"] = '''\
"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

import torch

from torch import nn

from torchgrid.inside.api import Case, NotApplicable, Outputs, probe

FORBIDDEN_BY_TORCH = (
    "Inplace update to inference tensor outside InferenceMode",
    "Cannot set version_counter for inference tensor",
)

@probe("state.built-in-inference-mode", kind="requirement")
def built_in_inference_mode(case: Case) -> None:
    """A module that is built and called under torch.inference_mode() answers as usual, and so it
    does under torch.no_grad() afterwards. A module that reads the versions of its tensors raises,
    because such tensors have none. One that changes its own tensors is left out: torch refuses that
    outside inference mode, whatever the module.
    """
    case.reference()
    if not case.traits.without_grad:
        raise NotApplicable("needs-autograd", "it can be called only while autograd records")
    with torch.no_grad():
        first, second = answer_after(case, 0), answer_after(case, 1)
    first_inputs, second_inputs = case.inputs(), case.inputs()
    try:
        with torch.inference_mode():
            module = case.build()
            case.require_equal(case.call(module, first_inputs), first)
        with torch.no_grad():
            case.require_equal(case.call(module, second_inputs), second)
    except RuntimeError as error:
        if any(words in str(error) for words in FORBIDDEN_BY_TORCH):
            detail = "it changes its own tensors, which torch refuses outside inference mode"
            raise NotApplicable("changes-its-tensors", f"{detail}: {error}") from error
        raise

def build_called(case: Case, calls: int) -> nn.Module:
    """Build a module and call it with the usual input as often as `calls` says."""
    module = case.build()
    for _ in range(calls):
        case.answer(module, case.inputs())
    return module

def answer_after(case: Case, calls: int) -> Outputs:
    """Return the answer of a fresh module that was called so often before."""
    return case.answer(build_called(case, calls), case.inputs())
'''


# What they import of torchgrid, compressed:
#   torchgrid/contract.py
#   torchgrid/inside/api.py
#   torchgrid/inside/arguments.py
#   torchgrid/inside/case.py
#   torchgrid/inside/comparison.py
#   torchgrid/inside/encoding.py
#   torchgrid/inside/inputs.py
#   torchgrid/inside/job.py
#   torchgrid/inside/probe.py
#   torchgrid/inside/result.py
#   torchgrid/inside/rows.py
#   torchgrid/inside/structure.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmn4SU-'
    '*lJH+)b9+b9p_Mq@+xJebnsXhc&6C9TYdgE!lU0_MXj>bJ)RI&j*Y^GPn=gEkkZdQtK7C@51O|h_U@#cW3~rt@Wi'
    '`3HsAkh=ld@>4Y|`|W*H8Mvlk=)v1ZjG{YF1UAron8nEUPBSilS_?W>yyUX+dQs<$Rt`=uIy>o2Y{Cv*mJDTu7n3'
    'SS{3-'
    'A^eut%{7)$A9joDBsjTV=F?ZRNs|O03ILh}=d&W4pBAT2PA>D{Q(o2ZHYm@71|I)Wp27Ed9@fEmSuMT`vfwhSioC'
    '9aDnDP<c^%|X<vJ*#bk#e3f^d$Tte8>-=nkMZDW`x1fGDy>9$Z1e9N;Xg@+=SX&)H%I@Tj#(KA#7(rq1W*-'
    'vvb(ROMAL0T7qjrySlh_+m28p!vU*)ikP`Dxv<y{nH|V|I!p*0W}8!{O!pTR>F_d{2VC`{m7a$jj)*{kjHwNPx@F'
    'X4z_>5zXA~dt8y5lLLfTTd!MrTDtCay2F1VT)f5OFA*u?&!`<U!z%E=ufskLl-'
    'hJ~9U!7;OxxCst+CBam-%YBlzLb|IZ{80NKAhm|X12)7RU;qZWqR;BeLsAEaP$j)hELn&`Sv1Tl-0Eq`tjYt-rM0'
    'T{CqYqCm-{veAquYNp}wq-@Vz}{qfxpzXJzu19#15lk5zJ-V{3-9-lA>EYjq4Lr_$I-'
    '_DAu)7hip|NrpjX!w4(Pgqy^KUcFVU*v_x{Kw<r(O-8@-W==`-'
    'e+}QeIo9+z`n{q%_g}6c<=B7QD?alK<|eqyZC02H<>2u+hMx*;ngnF_G7+1SxwbP_1=2*{*VS{u~g&ocW&e}HS%i'
    's*Ef4ZEYYl%^E`^CgcUOYu{ys9W`!Ue$7)XD1j6@kis@<s0s&^iB%8p8t66gi^I<l*bmr9rdWsVwYjhR(S_1=S6;'
    'NDe89^@R)4cM+h6xNX^9;Wes0K(-'
    '!@IqwPeG<EmVi_htd>Dj2LB$^HqdqG0?1D}VKXaWGOSoACDH?gAAF18c3uQE{zV3H=Irk0yna<qR>%R77DQ@L>&t'
    'AJ_k;PYZbq}B32t%5jrrR=y9TC~kNo<y_%D%M4E!W7>ax<{?Y2}4D1T^@1MK~>$oVY|VNLHvPJr0-'
    'lsn7k<yAjm)XeK;HbwE){gBN|e7ynXJs=;*%4R)HHelRGdESM2OalXJ%431ns-'
    'i`SB`{nqU3gP0R~l33jPnfhf>x7}I|@msi%AzjfE6ATuq0F$42xKIQBGI${5zT>F!b=|H^lq5BsjYcmSsId=IdEv'
    'Vkqm(1NzO6Fq<y&#(JR;fF8^0I-&&z=qzkF$>wtp<z~O<?K(5+7k-'
    '@~o%}>}pg<?Bf;Rh(6}}*iyR9#>&*?lbE}F|O3pOQ8@~oIZwexwIxgYC~v!%nH`0^vj@OEGLYd8cUfUCV4p?{RHD'
    'rR#W4_LE_y1if*02aA5Y9I4!mOogAYs)%N2Q&Epq9`knY2lM3u#_bbFtcg?EL+YVt1f96J%-'
    'VnWOc5J@4@f2<v=E8)vN~PM@k>?h^(u?3XGK9FPmMxWG1ZK_`9T-'
    '?9m<T>T+)y7+q)~QR4;b9j;ENg_NS!ZTwYro~G-'
    '1hFYJZn9Sc}P;H<=WMBTNr!hY=K>qz#5~z<S+qxPopjDLxtTQRS>XfI6sLCC~Lqh)!s|sn9W2LOgN#mWSSR>6o&j'
    '8Vblb?r2q=29n3o<3db&#}G<n$uIV$8*aeH~0o&`*(*u}Rcj7oZM)LMd=Q`<zdcKy=^FODLigYJy&)%t~LK{BlUz'
    '#0?Xxw|{W-e)nA;G!>ku-@XVH8GG+{kKe-kv$C9<mxsHrUcK4>Nxi=llvni%CM2z2^>>Ugb^x?$YCBMrtWi?@<<B'
    'fWQ7z_<q_hM_vJew1jhKwRUT>V}RhYk!Y~T;;Bp@l%TzZDGA4`icZmR39iY>a88mXwJ#tC{H%+3Mv8L{I;e?o;lp'
    'Ti8NLOl@Z5e^ntig^#BpHZv%eYT9a9|>z5F)C_^L;iV^FB`)#0jOL#{;=`PX3&<ywGk-'
    '8+x2R4xs6SPgi}QIVrZW>XZWBfjq)~aXtvOPp^kX#p{EwnOwH_(nOBN%Ei$xbUu+?JJ<I3Q082;*=f1kmM7FCV?N'
    '9+gs$tO{YXhc$X@k1i?HN{xRmW#_N^`^8U*uw?24Yp18KWH68$^PB01|%E5o2JHp5bnsn=(`04flUK`B_#sLcj}~'
    'TipnWr>H;@hDE$1f*Qkop9Yb%Fc5$w2Ckz;wv19F08Va_(_AOEsRLVK*eu>d9cdSVMlDp8XgD~2gBz-'
    '2Ldb5FD#Q;Vslm&s&$wC4=0}cYScvdbn2;&SqeyR#39S3R1JrE5)#e)+kSZWeMSjwBr!P!}BnU~ag}NPDEYy<Qrt'
    'NyUl>`@g!85SW>r3w^^@8w&<#)q$v=_~|E9J}zW+5N12e)>H(u72IcDsqMrEgY8;x!X`Y~VrT^d6N!<lzv_7h!A0'
    'ODArya*tJNvkB&=`B{XmX(?fZ<GVF-pTBmopsyi|c`BnxWsSWx19-'
    '}N3^+)UQCR2y49C`%6A0)oe+ZO*CftBtE@&OHH;qs=HKSR}c&WPW0dN?aYxJ5j0w&HHSTl&vlFpQg;~uCHFqe5<j'
    '(ccGoL#KSRUMi6)W)LkXk^Zcu2<r(;C}|*zh@w{DC&*{BdqpuKFY=S06#f+J6sRBDL>|Iu<em(gD!%|(z)8YmOb$'
    'nS^ZIuJwDhC#hwWd#n*NO8)N4FA1wGF=C=Dioh^ca&8eU_PxH@Fc$PJj%g{oHw~5HL_EZSAWr#D_Dqe{CHv*{RZc'
    'ox|4m-9;0QF$!y;w$zSuxm&6GSAzHiS{{8^Gg}-'
    'J=uF0D6#l4w~eaXZ|`vUZ4?nzJAE<nPQcF*i3oMd?;3nGf?!=R!BvmCsQGc1!%C29eI^Q!AH7%mp}^s55e<wHE}a'
    'L&p*RbxQ@P3A`)Q9LveMbnACQO>(1)0lSE!=Lp+8ZCKFqXJ>Gf1gfLZ*q1N&Cy1B59zi}UlYcO*sZZ^hx+o4xlYE'
    '>DL%Cefy3fSKuixm0iCW;VcG9qIWswN)lAk}3_;=a)ONF|`xym3W6&n#MmEq+8y5jnlVsmd$T7L+oK>-'
    '9XF<YseZTBM3L@03?4@O&h~jaH%{nMT#BMNh7dp|my`zV8R-m2|SLa{%T&V2vE$fu36B*))Q82~fQ=%1E1d-'
    '3U12XJLinx7FtPJVUdlYb)p~2i%7Z=rYORRS&cbQZTkrSR!~IHtr<N8mtMk(_)&ID6>|&KVFn&b)AF4NIfO{x7rg'
    'KGolhcVh6_p_;H=wK>-'
    '8EM9&ioYFA!&q$79Jk*OUpu#)XO0F=guAU+Ku`SruV=}C;r8GmBQ+9JGO_a8#`E@@$!(ro;~sV{3cR2&&5LIR8(F'
    '^R3juu|-}bD215zFH7Pqen|Vg)pLuEsVBb^gR-l1P)MDn$rDFpi!)*<l%}A5Ej|z2!`)lT<MJ<d-'
    'g2&vpa70U>khT5PkAmhK~U-R%-'
    'C5I9br?S4}^=qb4|TT|J{m+dD{bl7TolNE*`Uc8ruoS~0RTCS!w+2s9Kj1{<nV_u0_90U;0zd4<beiD!cmw}72y0'
    '5Oc-$NYK#irU#UBkt)7Y+kEk>kI?!k@mNKz-Cn<Zg*v)rtciOQ2AwEEmpv~^gT92GA242nH`6X9MX6#=V-'
    '`(gwb5yov(^X1A5d3Gx}aOpR?JX{UQ#Q2qK%q&O86-Dlc$d6TA94OL`I%#iI`v5_J-iPUdBun@6IT^_lFsAXz5a9'
    'Ob>7>8xu{Ib5jLc*l_L{(X3y=u@&JI9tu;)0B_d0Ct|kGN%OPTH`$*W+}*IN%^Al5qLZy_knelfoWFrM%A9?^`x4'
    'eK}E8YU1qBqhiF}8eUz!{TV}4c=r&b0GhI8OCq*SZ_sb2jNGIU(r^U&^yW!F9{vNtc?Bv_e|J@u(;&D^o^*)&uGv'
    'j-rMyhWO3%e1}F(2sU)J9)(<cQH44{(JgS<qT)$tguMz(BXqDj~iK18J@GRl0_2t@M!#{1=QU%<bmdbchR3cUUwr'
    '!Yy^rg4xv$Jk474jhr5Jml(U|COpYfuhDe<dlZhUl^&H|gX+2y0ICzB1+pRciWRE&dM89W`o}z9qV~ktgljtEVqt'
    'R+y-3S*;U4D3K1iP4d-'
    '~a39IRtwkaS2{B@JPMO;?j#8J`kvo67cT=vWhly)agdbWwGX^AOyeN*k)f`n8GbrphBp4;8n$qR=1ES<KKk4QP$('
    'IY=64i$(dpWH)GR;wL49P4CF)-PL-Hc<8d30;2jWCt3bNHYY6dtj3kkMI*uU#(V-'
    '&wXat$IY1h3Lb0{3@RZY!25P*4Ahfm{V&Fn*Hu2pi$uG|Bs51JkZGs0ywqgF6Y-'
    '=ahve)7xrA5!$L(fJCx3GQaLWjloaih(NHG6-'
    'M_ZIM?IYuT8)she4{T*L7kGxFG#t3?6k!`%85kRpsVXdQ`_Sw@00<If{IJQ|>={9;e6H!i;4`xdMs6oTc=Ys~$H$'
    'LY$KsN~IZv6m}>nn^Ao^6C)oNM?(I)TNAU37UG(aO}zrk`*wJp{+F28o<+s~U(Woz`J{!Q>Lv<T|(_k3Mu#$Uip$'
    'iVhx}+C`YO7lWf-DY}Cic@&*?C+6Aj*DRuJ-7)Sg(WZS?7iD<2w#3M%_A#tJ-'
    'p9%oj9yyhv_DBj+>pp{T4dFEU5mUa?^r}Ew}kaG$^d=<8c4_1GOczQBWR6%$`b7x#*`owWp7}iLtdixIOIi>S1I{'
    '=;27jl+!b(k`DvA1`NUdF=Z{)etgNW7Xluzmh_)Epo)TKPLE2I;ak5NX0K}sWH>VCM<$c5r#P)e6pHAG&rV(rFai'
    '3nw*<y1EDlxrpon32K*3sfL2PM3s<9@OMI4H0|1-'
    'jhT24nzw6WEmFCRXj$Mk)3&<>yGuorE!MX#wSH(3e6~nqZTnS|9M<|9g#2Y};M0U0aW|CAI-'
    '0b<XoDH;a6StGg^?b1+ke`_J+q7Hv;vmcVlv*sA5xG#|*hu8)t0C1{!~9FVd1w7E4Xqifj0G$0kDxCeXZ0;T|wmF'
    'OvL!1R(|#GE!@@$_-zu1_*|Y7FTQx^sDagY@yewL=w0AfHa*HlU2q933&>MV6Ucc56L4-1$b_-'
    'l@B0F32pD*$}sgh>-<I^H3n2m-'
    'BgfRc|xpLvnl3ZIgfxS=>R%>ME;LsDPPT4M4>0M0i67)!fTo%2Oo0>jyV#%P!yUzC&>n+z={v;hJTTZ2}Q2co%uK'
    'O=ZJGnrk~#DNd#1a+zGhuiBN?s|Bx}F8-'
    'N6>TePsW3Pe$e=;Tivq=LFU0gP4>uCDP>arkhXb?_k=OhA}Z9YT=nrtP=A}M>Sqn<W+ox#AZQS)uHQp5;>Kx40q>'
    'z>$-^#oFQjoo7#)Vy???OAFWs&oU^zM*Xxw(VY>@@g|`b|6d*zb<Ak_-hB=BQ-mR6diayhqaV&7VM;)S9rGd1Hw('
    '-!Dzdiqs{vzpnE7g3bK+aAZ_~dYg{|Gw$zhgYHa}ey5vYf9a~E#yN?ch%5`T5Z(Mi}@Vq4Gy;+klVB*|q>vv~W6('
    'c+@tzrh-'
    'a+Xx)_tx$Yn3L?+Bdj(iV?62&vRjBkm@?<#h^^aq<4~MNN9M4EN?MJW4iji~oQIK5dMyv#gNgIgC)^LQqTdD44XW'
    '?Gf0VN#A~5k?eELM1!`L}Q;yiR~`CZ|S75VEN$KQe0<S}f2ox`|e>U|Bu`m{JY_^^*|GhM5wh}lS#aj~D%A(<7ZQ'
    'Fq*o_2v~fNVCZzZ!XKJrE;^>mL<?90tBr7fN>22km3GC!Kf+<VYRw;%CLf=W5Zb8z@s_wXYP!!?^Fm^86{(4k6v1'
    ';Xat@&*0iak%?n<OjvI*#olyR0TJsI5C~$Jr_Wq!5e{DaN2YPo&c<iFt4tKe48SSi=U%OJO7A7o<p7)+xz7|NW1o'
    '!HRc;kzMq%)Fw%~XnmwT#+!ew3*LZ3o21XhcxQ;wW#tcImYUyq(^2+fPPei;baXODjl}3fRct8e7B-'
    'w)m*F_grLsS4}XG(YZsxZY^3$)deLINdQV?s7|eQm+|CUG|~+^C_%adJg=o?j7j3q#v6l5zxVCMT|$=l8;ugaL-V'
    'V8;nhr0qD9O~N*hhc!fk*L%+J_IVZDHK%4r|L&(=5N<dLC`Y(D$=N6m?W63lH2ACP_|9Bvq#+Z^Mzqx(^Fe^-'
    '?zWz_ATu&U`}S5G8Qpq4RuogJEtJ?qNq`Tq!mxb_P1u(>nOG#VY*C1PWP7V5!A|3J-'
    'e+*VB)BnlHWcX&jQ+U;`jtE}Kj%*Cz3Ja+b|8TTD-'
    '1IC!ETf?b_$TFrxAx$CCYA~{a77vOophXW=q)QC=cOnfUb*Rm4I18MaWZ_j+78l!8mQ=PI#^8=Zj`M7a*4Z0{&0W'
    '|T0(%GYxT(^n{2wi{fzSX*d^Ca9oH1eQ+f7;Ypi<jZis>Pu@<zjQNn=613*&C<t|>uEo0s=vLS-FP%0jTAPhNERi'
    'xrl!P8fW_klAzif^@(dy@^KbAH+JFcS+-U(H-'
    '2*AiB=R)Sh@BfhIcn7^zlcJUc{v5{Ruap~dStF1v2mNtCQrRy#dAN5=tNEk{?Na7*WAHNTGVUChoo_!E1A6BB<I%'
    '4Ax%`hmDc+!^uW?PX`MGgF-'
    '){ufVUfF}sx0xzY}Y&nn6!3g@5t>(=Dx@lzd>WtEzeEGoQPG#h766CX5aF*GuYJ0SH$J3$&<ATT9=A9Ae?w;?GJt'
    '&yczvoq1M`$^vsWsrYc+L#_I1xH}Mke;$wgnxY8=(Zn^O}LozBsrI)Myr25s_oZzqzldTn7yO`M2PITD;IMO+-'
    '@Khwv>aOi@kJO}a{AF4(rzz4Zlo`ndWFHKPWfNGsf}T-v(c3B;-c*B^c7#eX1=iRBa2SmmcK3M>~Uw*AYW-Gy5jO'
    'O;)Cxr)ezlO~68-'
    '86#0INMQ=97OH87ukw(3bfgx1T%`kM*s@AS*hP1VPWdKQw%z4eUkaqkr=iv?;&Y7{*HnY4Fy%@bXlUuEN@J^^z}R'
    '4X)Dm99q-'
    'UXw_NDQ`g(&0o(^9(u6K{JOKft#b6wVshr?INV;tAmn(;+`X4cs^=}qXd3%lvde0Fi!gmE`@MSpWX3AFCrIk_OTU'
    'l^J);Ils~gf1mOy!jz?Az~L(>~V+5%8>sCnF@mu^Xaf{uy+oHH^zN*4~QQEU+HCHey4*h@_(|AfGw+2clRPGx7vq'
    '`b|dNpz<9n{N6S`Ze7k{%bigrbKOnUJ-'
    't+7SQSCehK`GuJNkG4?BSys?id8*SQ~bg_{hrKoc<3D&2enPkke)+EHu0@>38`1hyo&JHNdUzyM@DgDP$$^!uLPZ'
    '}D8`aVTBI1j77iND@XNWFI+3+9$B;bR+M@Gt!*wQJ*mjndb}U>I8?`txfHh3LlG#2OQP-2yJ4e@?_-'
    'i_8X)g!GE$g_BOIFA_BkQsoX5S$ui_XI=;A28@7%}IBXnDb=8aB&hvb<}s_?`EQEmJ!~>S3Y?69n7t9X=Ba4^Zm2'
    'If$EDWCglWU{NZsnxVz3*M1F4^zvHyQo@QRqsATpA$<)kqT#b0Fk>s2_^sD&CivIj1q^iX?F-'
    '#0zbtxyJUcH}7(cCSvvO99Dsp<C7e(w2JVEOF_v`5SN|k9#h#pDeHi9-'
    'a8Fqnc4ZBGXB$ZoQ6E^5oN0bZ7<4!=P8R&#4l}vUR{R+Lg^Z8Vt&pjke;B{60o)^b?(@wl2ITgS5IAx<=L7Nw&WF'
    'Tw9D8G3A;xEs4cD_9=-'
    'saaj8yBq!I`^3Fb97D}7@Sm;cYp=9v)CFRA9X@NB#;vVB^X4=b&_R~3pWrol8s?{o?+U!>jAob##Snhz9HoZ@TQ9'
    'N0^<R7S{A5$U%~Z`y29D*b$a9a|ClMm(%bflGQO=Wu+=HY8VuQ`&-'
    'G7dBvFsQ2Sv=TWqU+&`Vqt!zF3JE*lmpv*Gr1{%%q(zaXt$7NSo|@wAeAemOq=>(Bs%|^z4&4CXfu#2GSjivm;5Z'
    '$;~mUZg)&|v_TN92REFM;vP6`)^njzeSJFJ?mKUy>ibDx8!$HdH>MU;hL>1F*m5SU8);cm6Y|={_62WCAJJRMnIp'
    '8>RPo`?F531w$GLVtz7kBPHlwncgsnDXlu+|-7syFV^Y=!|AglRX5LYh;GPEj6n9Ap;R>m)E1ON)CmQzP-_INe_w'
    '>azAx6?mwqb)16v&F^Ghb}9+ID7#s@@TXLs7oQ+Yf?$1R1BT>7;)NLC#tKwH(gUs#}L659a#z$AcjD$EFi;Fav1='
    'GvJPe|u{PCQJIlGH_`!1U?$LrukQ`B|@w#K~j+p8QDg_6h##%PHLg~(LnfXU~_J5!UJvyKCI@66-'
    'g<2|(N`q~nyJ<VcIAb0$tML7q{;aIaoCL?t3eB0jIBzlL{g6XmlPL=mGV4$b{>a7~{34E0l7yME&QK0!iVRoDgE5'
    'B-'
    'W)IHlj|w`cjp1a^6j1I!J~p5g5Kf4K?<vzSzQ#15@WK``c0#_Ex#1ydo(WZVvZ6YcBqtwlyHz(KZ^uW+&Zw&rL0U'
    '<5J?%(d-'
    'St)~ond!<5y`dNb!HK(Tl@gZ*jc;oqfILV?`FVG{;vBVW7ex~243!%mAQ<GtzWeA?;dy3khQXiJ%m%#%<N$O^%-'
    '<M{Z<a;Ce+o}<#8)luIx=d<H54wKc98<9<%6u_E0-'
    'zu7}HFCwp$k7Kk!z+$p`m&bx8@#D)Rjj5<%1#Rk)a^gF_omTS*AicNfg85%|*Keciy*|q4rdq8C=C<@(5Xz2MJ|H'
    'ij^{P}}^#BVtA{2G6SI{JlTnaO8K4E1&_Brms=K9T!Ng><YytX+Q9!W@aK)`&gWL(E>GU$M}Fcb5MIVI)BCOTyfv'
    'dWM0z<HX_{{$QR%+s8&~sYm>VEF;Ka4j3{N;X8JxLtPnpMx%c*FVC1?BK#nj@>@!X$0#!#stSN^?qaPj#$qxanAY'
    '%-OPOOZi<-'
    '<j&Z=v)Lz`*NgOKE2C`fd*TU+9In1*WeD+V++hNe&(Jv`u5qC=sQgFPh~b#fb015^bEw1cE02t8OLRr!rUX)L)52'
    'b`nOnJGr(dVmoZn(?>UlDX0TrukDyRS!g&F(j+$D<4ABTXqeBmS`C@qfU<)j3le4`J%KD^jE=Uv(26K64_Ih&Unq'
    'yARUwakt*n;b<cL<4v#LnA%llk9hG|?61l{Ir(&Y6@;EKt=S?-E{IrhPF3<jvPjHnuM54ULD0_?&8d&=>-'
    'WBR)MF8Q7_G<Wg_rtrB^wn_p)w?(Qm`LI;a{ep#CY%9VI2!G6fA2tPm-'
    '>Pgx!Pj*j#OQ|OvOr%4^wk8UtuchNJlX#XrH)uebY@^D|1@R)}Jxf<wAl_;I(-'
    'Ctv%kcJaLr|rMTr{G|Se4$<Y@|KIpjTJiKA39B+gm@5qHzd_!pk(V-'
    '*G*$=;^%%Aw9lO98SOZi9l+=x*%ydbX(waGYcNZuke)DTMd@bVW^&5Z<pNPYMA76+09Q#}+4U+(e%y^vVkuMo1Mm'
    ')3yP95R~OG|#4ZL4Y`DDn`o+((g4Kbrz^!oXd>r2hIc&t@DhwA~Z`>N~uaheK7n$e8ZNj_A5H&s@p7VwD7l-'
    'ftLRCth;Qa>v=w{*C~Szt@s$MGwYTl^3p25n883*Ze$QuR44wT@ZqaSQ=GzL^ll+h__U)N5;G{RPZUR(PyuI925o'
    'tiC<@bb)#4_x$UN9d41w{%Cao2kX2hX0j^o4~*Kyws^<oM|Yq)?QJ8xXKOJ!2AN$vA<v<B-'
    'uWG4_Z(|l9WL8Yl3G*>e>lgO(0Sd>?V&gXblR&0i+ADAVL2LaKcS7Nl6<t9!@*t!0i3a0-'
    '6(U11&lNR0_qLCFEnxy`@k!L9LT|mD;hMHg{h1cEb6BjAcK?Ql%8*p~Sk4FqME?8(0+#CFN4Mx<Ai;l<*T<laS%_'
    '6W$Ov?#qBIuAD#*)*<6RMzu&tn-vGDbinFe~`}pN5XBF*8Gk>k8&&lWWvCp-'
    '`RYwaqjZKZ*fxz)i9q$)^;;IBJ6+mti3f#Xbg$t@%6<?=yLf6V=&){8dgD1B+_>CQTD9bM;q|0|Qn^=yxnaU_k$}'
    '3>e@)N&*b{k7(6qUnBBLx<$V|s`|Mj=e2E?speHmId9nGz199vTgSGG43qz;Gh9#)^RsO7@&D*BnN?Q~%Tu~mTTR'
    't>pX7C&U3l(RX{)hXk$ZrLn^6!FrP82IdIFkBs;!_eo<9eL^yFxFZ}{Wx-dpzreAzuZI`|vS#P7EQP&<cz|9SVrv'
    '0UsHoj#dlMcCj?B;_P)@_?_VJAIN+v;e65<?7;6-u4671p(P-'
    'C}>Mv2Svdi4P6@yeZdRe(50X}x8ByxwBJ9=rYY6HH%<`+h;~B{(0q=Fxi%`zO3hubH7nhBgYRBf!Myi4U32MXz+a'
    '`&*LgL|=IFQX$@7HUo326NCKNJ-eO8|3QC*xEGQHGS6=M}Lk<@F^$3fcdlY4h46oT*OuwC9^4h~HW1wg-'
    '`x@a`%D_y=o;S^%W)jRyHl`gbZrL1|;zxGL+cRNR9aTvvW(@i>|SvM81?iDl}(@b==clZ9sH7O`~H{@<ROr8$PTN'
    '<d#Ej78MZU=krUnHm`fiDR}qO&%plMHVPl>&+3)dBr7Mk$vje*mc|hvYz^t2&Q&a3*S&4R~<LEBfZn9S0*BaUdr8'
    '$<8${(SVACQGJPtSTVb-DlO~_9q-cDlyX-;7jX-gCb{*l9hqo-l1>VKtxv@I)*EE}cmvO>Ls3T0P!QM79;h1AI-'
    ';M`)nZvkItfBi78063lT}t|HC^NO{Y#Pd9F!XvhRna7senT_&lem7st6CwR-H!fFpg66JrS-'
    'q1kFxG;xc!4ZwzvRm}MJ!RHIu(m?#w7dwkrf*AITo>fCJqx^b75XJyVEe^2X^^c?;5Jrj(wKp(7{gLA92C*MCVVK'
    'S<iENoz1P}RLt=!)(hMdcpLDg~3?m?hoVk=-'
    'mWzMh&C4Whgt0y0$AO<A(duOyIuL@69p4L%A`lcoolp{|oQXIvX7qCci-'
    '%Xg6=dhXz1(CRR=W^WlRJKEmSw?&atEPn0bZ@S@7O@i<g{zHx88SE}9NtyX9#I(i+f>L8c*c03!h`as`fkS<~DA8'
    '`EAMe68Q60ItnYQ{SpjO%)D=><HX<si#B#(Cb_S$U*N<*XK-gGcgq>9f9w!qt_cs7@}w}<prg(RsQLfnLtLr5U&K'
    't|zT(lvR%XPe_Cb{q>~+_<B`_S=`B02o)refErM%N<19^gs<+z3#TJI$!rDD|PV_HxT>i;9hAZvw#qGu7|sC+$l2'
    '7d98+zYtjv8SXo5{Um_>-'
    'H)KvAGCkmy$QT#M1>0Ll_WS(JA|=021L>>k_Lxg(cWtZxzN@$0naUK_56x_P&6G>rfi&8LUzyoFkLGk2`M?r30wq'
    '@!B1;q}fr#t%Vu+<D2x>7<tOuNy#r)a>J$9L2Qvl5l%M>Ok1&b*7)PdMHBfcL5?d_Y#trUv7i2KR!Hcn*$-'
    '_G_BCe;gd*o~pG55#}e2PTR^j(P$1+rst6#xW(|nTVQ;?`{aSyVKJ`OIMFxV!SyvUhXD)mZ^26u)WnGZ#55eJejq'
    '8(eM#x6G5}mA+2pMnv-pSEG4n0;nBu6o#w_Hnh~Ely2X$brL3`{O2sGG<4p-'
    '`xP5`0eZ86ALW7s1eEq56y%rYRuHroyZ2rI?L+$CHQ~cx2Jc+*6G11pwCfz$16Ze|J#JP^{p;`V-'
    '26+>Cm9(Qr9v>r_1aI@}2iy~EyNlTOk$!cIrF;4Bq?DWI6M2)e^T}!Pw>PiYsV)jBDk{g@a>MCtK?!shXZbXhhs!'
    ')Ozh~2FUZiq!Yl!Zc1!$YC3naCZ4d3=+_to*R>Dz8mfQo}6-'
    '{c~m#g2{|S(A~!^NyM)<E*Y%XKa&FA9ajZE58J_;JVRx?b>#17MiE=awoB8i+>Fz$*~Z=Q;I@n86_1OwoSVmh=$w'
    'P@@i<4P;L0!OP8!`3-mDCL{k?osi_vbc{(`Hn@+=TdFY@;NW0{;NTy@(h;I>2yy3v5meRSNY;2_WKxtj-rmqxmv@'
    'QBXiJkpzwr(WAeXc~l-59893oDY>T=}5QmKOOn>ud_eT*KzRyCz72$!%-xPuk1O=1UkYCr(rDonbp3U9M$a{-'
    '|@h%a|J%?pfQpUlsL+>B!x-'
    '3XCrwtN*5Gab8z9fXXAM)$sta6P15sU(eRLxO(Qt!XZl!*iB5nc51~InH2?FX&NzQ6jKRz15vFnEz_4tQC6TfMMw'
    'Rear+Wl=YHvNdz7t|zBqj9QD=oSh&(nmxt61b(|StW>%FQ9T{R*@OAAx0Ei=9#s?{$&Z<KiC$(K)qwXv=VZo?**E'
    'kSBxUB6=~mIXX%ksbB<7bm3WqcqIZ;km@3m9jl`M2m5#w8FBTh+|Ve{)1xmbs(-'
    'z@uBaTqYM}(?v|o+Evudtdq_K72`L;|tS6C&?(u__AHj++v_b~0s6s2UaD4%qAt>KAiye+G8F((6UV90!iPM5T14'
    'nF<^})o7=#_)lHs^v6^}3t&y<Nd0VoV!q<8G_(8!klDbRX$vkY-'
    'f7C5I^r@s=Za?o>WPeffK=BF>t2%6S@*c13e9y1$}K0A@h(|8=6O2<gNMhT{-'
    'B`wg|>##((v8VMD8y*7`8HDoyKR30y`(?LT@s>T}<a=D?`HwMsMphJa8kLyBZb9g(AZ94+{kH~l7M5{6o6;LZrdT'
    '!~Yp#P`2FdT&3d%t;sbZ`4Mx$_=~@K@x~pajX56FnU#=_Q_>bI<dP9FpUE*Ehw4qk>grD+*2*SLO$b)5BGZML|G!'
    'w=~2(BHRXyU0VcO@DZ?V!f<J&oMDK<xU=MPO$2T+|2OU(zMZ@xcC$zr214Q4Sby}~YKPN*4O*KwJEo86W(O?XY}v'
    '^+*vpOv@6JA%<HTP2vc#<|Gd{4(P=ljtc60b*b+1)KyP7}Vb!Ad6ul0jvDUltu2qCP}%g!bWk~WFFU(qf?o{c@lY'
    '`R%LLAB>0{w!}AUg?r`sirsES6&T=hr{C&^npGt_yeHkcv3s@=8oaqi3T;o+R7wHGNYA7P6mfEW~Nu!{G&37g%YH'
    'pO^4>ABzm!ulxJt<r#1J!Dw1r#!E2I}m|JUFT%#XI5b;$g_PU+VWi25za4k`Ur0s`V<drF(k##j4-pZ;I3!*0-'
    'TS(Q`<YY{kO^Gag_(56Mp9-vKi`q#{`>}h_VZmQNS~$uZ$t0}nGmS==^c{4GZ>qa-'
    '$epuHv8u0*DRz^Ml(h>s;ko$&<=j#k0u%$K<hX;;H(mcuuCvBYW8+WvTDS10ccup>sGR9M_L8E<DLWlN?x?HernT'
    'ZO*Vg_pAQE2<beNstHHZc$Wm8*vW~zy0*R#H5jaRNS7!KyddrM|=eL3@TGuVxD^&aDYcS^c}@AjOu4@vP5-'
    'lW^;NEx2BKKr_*UeAhxmNn0`atT!Byt|eLMnn>xpNe1vD^{x5+DUKSQtSZL;;(Y@9P0!i_fV0~GDtLCX0><5ct~M'
    'sDA88y<o6MC)dTHbU`oW8;}K68XCd`9Nk%T5Vp7976_!*0D!UY}>OK6Y%~JO^+!E`Kr0X=^k~=CN!AIT?W0^IaJ~'
    'h_Yh^K!VyX~wI1D=*S=BJmYVqZ;Dm0%&UL`&-'
    '|Sz#gU>22&Q7L|xIxf<QawhNI@&O{WF?)s>trCCZWwG1<17&p^SU1opOtLYc-'
    '=8?+uNS@vnEH1r4=)3l5=^GoU9m}~iJ3DVrNGdz-DoUM|E=BH6(^fdDSJ{<&>ApbIE%1PPK08}~E|}HqA7}YwKiV'
    '1FsIbN%`@S>6FS`F*C-'
    ';B+Dc>J(eK*?O9(MnB>(=f2lT6sxKx4AE^rFh9+Oybrq)8&Ub)WUMnVt|WzSYq40k5h2LMLXd<gpeoPjLmE$;&Wf'
    'Pkt`40`Dy|ZFMecGzpN@jsSJPv2)^sj5yUcQ=mN3CYATL-Rr8XKI)tFG?D2tHvwW2JK1z@?Pk*s993{Vs1_W$p;9'
    'uU=Z%Z70>FV!AIY$d>!;l|0p~aXD(u~BC`oT$4!$PsrNe&ugut6HGd4T}Md%V-'
    '_?cc&j@~+QuD^C@GYIIi)U>S7?IO311l61r`+iB~1;nc63n{TVR3%(;n=`=H%(=HUiWjTZIQe_3Fk&LxSY2h;lx2'
    'pAs#_gcOl43@9Ha;9dXP{j2l$WCT^xY=6toSZb2A%FLPS!JsL2~{^+vVOhGl0Cm*KGDKQ(7`?!NWkcdI;A^ZHU%Z'
    'F5se<_-!Hr2BN%3?0Fs5zMVre4IY&h0*Czw&$BzpoIfNOh~-'
    'LR(vOJMNhF649S^j0Xx89OZ9SujVxw$P1gsR&R}dAO5J-'
    ')E2QIAwpxe84^3M8pb5Mtv#maYZeJ%%0=;$jxHZjPZgDQyee7+x&iR}o#~MLnWk2q?iF1X1C!+wZS(fPmAb`372*'
    '479cU*J55a%PMyG#4LD0-Z~rL4~0=ANfVTjG15!PgjGtlpljFq1u{Ah9Akd>q@i)EHmZXW-'
    'se><9PMlh0S%(?z8k_rHAHed&X};Sj_i-iw#N`pV=lxbAk{waVj1#1uX3+S=BYwXL+@G~R1uf}Kz4z+BJEw=Q(Pt'
    'hv^J(gcY_$BRDrjt}#~+>}M1=t2ws{)2tW9>4#f<9NW!yx~7)L$WDBp0bjh7U@34lcaBlzZ^SRI&V}iC78G-'
    'dD5Mg4BB;aP^RY%X}4PD81e{cd!{)~Y1&tNK99DxbV5}aQX-o&Bzy9xc8-'
    '<qTsJza{)3%u$$I12T3Z0`^>y`|Yu32&+V-'
    '~dK#hlnYR<%ZAM<NGI{O|LW@|isw+X00qk49}EC$3`cl2<pOihA<)7W4T0FR&<BfMLCs(C+cMgn8Ju^klJzGm!OC'
    'P))w*Jp3D_qsd_Okqg21VspU6!JsJHyYwA2Rr$Cr*eT#wG{F(w+S#X45t+JRE{kM;&FrvTto6Y3j1MfrBheNIX&%'
    'r(w4}3XS-'
    'm>u%pm`J@s@2{3i=FH!6t<!XBRJ@=<218$uF&(zK=%lX8wRfO0%apnct#opVV~L@I5pv;{4?r;pr}gFZGIyYWb^E'
    '*hI*E~(6Pu2eP(Cc*P0*xqR$tzZB}FSJ5_MtuNa-'
    '%s7WYW_h3M%Jy)HSes6?3c}Jgh9Su8!mjut^h~wsGY6484VETJf5g8psyH5iO9DH+zIdT!C5m_)K@XAjsTzj*clD'
    '>8riMuyh3(h=Qa7Rf@NHQN-'
    'd)m%y)0Db@bU{NN?!q`bi+CP0q}bVc1pZtQ`UAm{SgKp`|Gk+#rgWt7BT`yfMu`!*XImKjlh!lxMD<paV)Cts;PM'
    't6UYKG64pwVg|Zej<&PShx5h&X_N*kk39k|R^<*UQH4kI*hk$`&f9<5J;eDl!XvKmw0L*0{}U`%>E8~H@Zx}PF?&'
    'OLxV!gu_b1Feh9D#8>kN~C#ApXB=bu2~L}>!c6O{dV_XyTIR9tkmXRyy8)ha|-'
    'M+ZOBjYle5pOg{^P?%FCJ4usqe&~WUML544E{CD>3y0SFhKu?%tEM4sJJR9t-tHl_Ua{pB`oXc9pLfopmwo&-'
    '8a>~BIo=ut+t1+N|Jwea@$CrTj}QO;YdRkNN~NFwKdFR&it(1zh4;7C2mCL7c`Klv1E?6KTzdS=`yUV9Q7&JoxOe'
    '#B786w5z6Y+q9qn%a_ZTZ)J&l20KOVe!H#|Cgw|g?A=!IX8b7f|R|9a{48pu)7?+M2DT+q)?d39FS`9Pm5E=s&Eq'
    'Tr}9;HN(!aR?S5aB^_8_jCI0;HTqT`uXaY{oVHm>0gIOKOP(p<3VqW4{~1i+hA@nJ^(&*_!dR4^|oRL{!6(6HL<|'
    'NY)jyiI%qCI9nZ~10|eta>YHa&w+wPLkK*0DpzAgiFM+g$R)d>A-}MxU3nK7;$MF`m5^TLz-QxiFn$ys5Yp^|EUI'
    'u5dPx=TVX`W{w4?cmi2eTZZ96x1L0W?6leREE^Md}rL|1>dl3=5sDrBF=6v<38GFcv0ftBVVqaF_XfNn6w4vT2re'
    '|JgH42}EObQI;1l0eR#W&uo15GP2g4T{D^y@!!?6-'
    'uNkzVEPp21oH^7*q?+HRJbl?%O#$TVXHhal<kpcRF$94KATFx%hw+6ut_K}i~!7~*$Iq%&XO08n}c#PSyh<*>gqD'
    '*{Q>shaBBV;MNj*uBHdxxz~rB0a}Kjc!*77XFqo|7%WBpz9qLI15)toirX#PFFc0w^^~tbI;AfcAC&9}T?AD}Q&4'
    'I!>{Li7!$jNy52Kgl8l7Ja$XhmQ{2Ufzya$HI=@EsPMaxrU~d^-'
    'BIHzwNmC}mCXk{PLY^E~;_yC9R13i8ErUS7kXtZ?5O9A2N$2~mmGpR*ZiX*P!nv7sL?0}`_<UP`bT=}5?Y(FeW=a'
    'jT0VqCxfvCIQ8RFxoj9C>igXM{vY4Y|J>1HR9*tuQy6G-'
    'Su(0<MeDUE6TnTzqB%(WePpTj|7+J%a}$KYEvsT%+U^wPW&=>d6aKgtAY}9{bra0(?k5mmXqJa=0yRozo9HZ*#K0'
    '4O%i4-4C-=K@o@K;gK0d^IffY{4rj;~d4Mo+8Z?-O3u@8azRZACo2wFrnwM4Kzc#ADn?euJ3u@~x-'
    'J&nJ=<XbdQozLdl+UlJJ#5<38xqIAsZpL><}fuC)IEAaCY(x^U7m@UBFrHZ!Ot_Y8CJQfFI0g4fksOjjwy*0x@ea'
    't9L+~)fWqGp%)$Qt-wAH8kI}<ev(__cJ6I=j|K(pSb5XroEVAm_kS03H@rrc-'
    'k8RN$wN?ia7QQ8k`Ot_nP3MN@GvV+uh&915rPD_sJoJU+P#r9g)Hw86eO*j|Z;NtO!<49U>^`uLEvSu*#vS+!)3I'
    'U7MSOvv(|5Zc_Ce<V`0ilu?VJ6d2E-'
    'S=m(n<^4l>5PI(#@Drd0FQ@$PT5p3&KZq+Z*`CW1^U**uT`L=zd7;SBi<iSirE3bH74R*d4)Y&y$YE5>?S{)wc~u'
    'fxx1q@9(@$P7{dR%{xo1{Bme3x%m#NkBgdkMU>{4gZ?`Xth4PZZ1`{Nj9N_>jDp|)Ea@w?eb4(c0-'
    'E_yO+b%L)E&@uHkJD6+l;`(XQ579RpPl^jMrycf@=zDQT;`viD5kuc5g7%SSv}=)M2&?&J;TrBo>v=o8Y@YM7M4!'
    '(UE*KG;uRAML&$wlu=%<>B|}Lsv9EAP)6b{2GV*^a*}IE&GSw(-'
    '_H%0qH_N;L_wJwgVc_%RjN6w|DgB@Z^ClXwWpSEK6aBar-'
    '?>`Cc%7`U7bkku_d0mQT5@{oRu{e;s<;;s#Kj<Jubh3)e?BxK+PjB2Umx!IA6C59!at-B-h-'
    'P7nHwBy0z3+{jE&eJ2YdHZ`m2<`&bJ#Ej_eZqvV|7GSllXmRfgc)Ho53;oyI(KDq*k7HOhme)d)Ki&TNJ)1=Xdi?'
    '{#dH3eWqurxlT97Ot02Ef%{C0|F!|f$VCEUhY1&G(JXBz|9SXoa?nhW1*p*4N#wDZlqO~tq0(}++nWQfO4Z#i9LE'
    'Is1=$}7)!65(I=KS!{w_|I(ne0=lbF1}rv$3Mg42lMzJcQNlh_72`3;yg%)M@I)o9>{03@PlB0C7%^M5Wlx8Gz82'
    'rgssZuN@9=<w-ZjehxUPBd(NXdJls9nJ?X%<$@;G^UWYVW-'
    '~6<Ha5UW8g>8n3NKIcOpGIbvYI5R=Q6ads%#1vZ=;%iuhGAkFyw(WM32gt4f3C_#2aIr5TV<oLjuce96go6$V9J1'
    'lwKzRR=YU7d8J4$+?H84E{tA^ohTzNv5T>Nz=BP6yIwg-iO<Jib=NZZ_qtl%D5~P@PPF5lf$tI)hY?gGi<#NB1)J'
    'BWn)meldsTLe55n>h%w!x*-s$4SO+@iAaVUhOD;J^d~lw|#g#81PTX~A-'
    'fe&VW2Zwl488Umd!rqj<2L{WwSr$2V`rpmO537o7C`mNgym7yfcGjcmX`4)v@(h;<<Dyrf&aQUUc1nAS83X>fhYb'
    '!5&?r;+lGg!u<9wxWED64B~E9S`dJ<4CXSF0tF0Ffybe@MnIbM%VoS~QJRQX&(G)FBv;qN2DjdyIhCkTd2oo1X`&'
    'AmwUtuOe-Urd~~I5w(y|<-}@no8G7!YG>0a`2hU1d#JHvu>Qz-'
    '(jrv1DwJN#oMd38imYhh#C)pqfvXHaQg1{h`eWOWPK@CM8wqMpF*qN--q1u=#N$Z~#B;1}G=3>2tHJO~EHmoc1;%'
    'lVDQj+^vnse>NQ)Q8?_f$8CNawy#sDeyBDPcRm;^bxE$UVufsMHdu1h~tlRbxuZDX-MlnX7MvI=a-*+f+DQ0>K-'
    '?}PJyQ_LsSAqj&Rq_`%yNwS>o_|TvOuR4`O25zI5rujcHEhQ8KnO`q4^`xCl5GQNh3TWf=38eaSmpAR<imgwvI!j'
    'l?F2=DN0mtq5*A*TfE`f=(#=Xj!lFIz=A<n2zNt5`GL#WLo_D7QnB&1Cnn>2p_ZG<$>$1p2pWn~7smp+DhJRkk6O'
    'i2ON>P5TNW7;3PtD|1!pg45FXh*hq8})7GnNyldP#eek4n!28Hh!|UQaY^G(TnRqif;tti>h2LaacH#jUH2i;HCw'
    'mAzLlZ&_^PohLWJXDq=T~h@rL8rSSfuoyH`EK`qKzoinsfP(fKVv%(G%w;>rQyb0;S1{bIX2*EJ7L8&Za)I)vN(r'
    'dDhIVHJ^_|DwO*hA@8!mf4Pr4jcX#Xd;4IPON#QzLXC`FtJ;EX&cvbeBHGrX7k6rp#l$<Gn5&tROn*ujYWx$Zg~R'
    '+F*}Zr53fB{U)gF*x`<Ta8GGGg5Y<fvBfUDrWKqY&yH5m+=Cuy*un$Yh2Hi=QKuEMMJxcPaud+!2e1=f7vKv}Y~e'
    '(Y<dfM^y`jhWSM}Pd?p&H>>KL)%(9`&{ID2+s>~@Eh%#tk;(f)a2wm8bO-lNe+j)eo5+%`wVo`eKS$+s|Z$7_Q|r'
    'M72Axqd~GQQQh?yB|z0s|fFQ#itSe(?bIR1uNprc|J~poxjA&)d6qm!W-'
    '25PH;jIj&;?M;&@#hZlLHMEJGwsmAXX*M@T!qYOc`gOM9O5yv(oEcUuaOQ9}uNQzqV&f%m+ePxGo)=d4z(&Pi)+x'
    'JaG2Qb;`mz|%VQo8}b%29ZfyJwAioh>Fq<2?etUCP^%I7EkAF=5Wu<IZ45z56po*^lx=K<D8vuIw#-'
    'Luf2YDRP`Kl1!F~>ZBAZz56<P%TD<O5-'
    '>FFfqI`$s@bA0t58t8r?et0bVyn*oxxEvfK0&Js4ASo2$?&Ls_Ke59+4k?xxBoLGi{AFuGf;BJPuZZwsuEsFMCb4'
    'aheOgG5XcQ?2Hu@c`<gDjY&uPlV!h+lne`f`A-'
    '{f)snE^)#cIy)U(G&QuN&Zj>Fg7KdOa`8%Kd(hub{x4G1wqI*t^0?$?e=@WJPsnpV0sVHTqPKW>n)Q3h}!9c{5|F'
    'd$Zk%%tqy!jQ-'
    'J0(VI<;B8t7D_*$0N1Xk&ux~+nHj~1xdx)(7=7d5(@TcdwZ+7bBi=+4x1VKGG@lv8w1vN4qlsN^~!a{*4I{ECn@2'
    'qnHW<}P#s`P>nR?fZ`$Z)b{1qKtBU#&JU}^8IPtIBBL~==17P8IMxra`YF%eyEfwjt|d&=T!;ZHLI21QOA47uofn'
    '9hX?Z5fhtqjVw_zEzXOCD!q#!vY56U}l2F3lgU)tasYEt3GpqRwOC&;YL%{BIb8aKS_m6<<g5sl+OmfTBa!7_<Yi'
    '(U{@l*l7R=g8R*c5ZXMRF^%)(5fuaiT6jHUiNoiiShYzOChfW0Kxkx6@OSJ1<w0)<gLVc>-3svHvN9-'
    'WLB18MNBm$K<>z)d*)R-vYS-5{mJ?V|e=H#wva%c?2=5(M`A|Glt>Acrf+FfBY&dpmBYXl+ayoEL~-'
    '<wL3(Sk$+z5tn2pu16WeVp7XmQO5X)n6>L-B>FTna=X%?PP89{7+M?f#oC4#d<+=D2_J~`-'
    'GqmL(;;awgIX|WVT;W+A@Ruw_%0Sf0ey&#*v1wcDQxA`9Sp%ff8^~;KH|WX$5nV_ULn<}S9K|sRQJ#iz56iljJRD'
    'yaP4>BS&4Y9EK@uG0lU1cf$3rmn2ne|`D2h<y%V0Pz7kM+AM1_vK!e7qHf%vwvF>IuaFcEjtsF$tA`qaSg@yX^ZA'
    'PS1!!lLRr-'
    'F4Xuuw>6k+2qQSHp~ct{x~ZRmS*+iU+>BcG>a{xf7mfRBI8XLkZ<o<7L}59PY(&1*vZa+jtP+IoS#DHtj2r%kyn|'
    '-MXX0v5_gTWPizFA$aHaJXjm@eabz_e$D7gKZ&^8r%P_uL-'
    ';Kw_@g;Aw7Yud#9VHCC5fI;0cj1N($kNYc)z*pK4({QiO-0p(OtYe8*V64;%=YB&e*vmRWUv'
)


ENCODING = json.loads('{"name": "cached-projection", "target": "probes.encodings.cached_projection:CachedProjection", "arguments": {"d_model": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [10, 4, 64], "layout": ["seq", "batch", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [], "table": null, "max_length": null, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.state"')
FUNCTION = json.loads('"built_in_inference_mode"')


def answer():
    """Unpack the sources, run the probe, and return a verdict, a reason and a detail."""
    with tempfile.TemporaryDirectory() as folder:
        harness = json.loads(zlib.decompress(base64.b85decode("".join(SOURCES))))
        for name, text in {**harness, **OWN}.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", os.path.join(folder, "inductor"))
        os.environ["PYTHONPATH"] = folder
        call_probe = importlib.import_module("torchgrid.inside.result").call_probe
        probe = getattr(importlib.import_module(MODULE), FUNCTION)
        if ENCODING is None:
            result = call_probe(lambda: probe(FACTS))
        else:
            case = importlib.import_module("torchgrid.inside.case").Case
            spec = importlib.import_module("torchgrid.inside.job").parse_encoding(ENCODING)
            make_encoding = importlib.import_module("torchgrid.inside.rows").make_encoding
            result = call_probe(lambda: probe(case(make_encoding(spec), DEVICE)))
        return result.verdict.value, result.reason, result.detail or ""


SEEN = ('fail', 'RuntimeError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
