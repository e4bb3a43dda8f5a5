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
    '*lJH+)b9+b9p_Mq@+xJebnsXhc&6C9TYdgE!lU0_MXqy{})QVIb*Y^GPn=gEkkZdQtK7C@51O|h_U@#cW3~rt@)p'
    'Bxqu`H&~CRN!ivq{riTtDdtPtKRsJV?{?RkK>=X&MysMYU{#tSqZ0Yl^C@PfIE@sb;f$LT`H6*+dn5pDh+ec_D@J'
    'ay3_9hVWZnH`iE3eb_Cpli=ifkxyS0lO_p1lmIjd&WkdeotCFhPA>D{Q@*U>ZBU&D4Lts%I)m@CJgkHBYB~Qd$b!'
    'pkS>|;eEc5eKo!3DQRjz{yN-uk-PY}*=la*7d0Nnx9Ce;+M01#z1&x0!{m;;=}vO3Fy{Bt%h03NkA$!D{mXzF}+{'
    '#{U3!LqsvCII3x`;^0b247BQ88rX5YB`PSW|>fb<Nj$Gz<+59uYj6^0RHym2`k~pX?~6rhkj&Dnnu`663An{$R~Z'
    'Q6bIWs;9miV|1EPEqf#I`)q9_^*(!H{#0JH`=F2G%Izm(xf`_}u$ADe9fC3@EdcFJR9lkoxikZCHJK8<|8Q)EoS$'
    '!!lPu{#A9(*{#*G)0ct5qW(;AML7I(<KUe{l2*euhum)%o^3pI6IkDfHvJgT1%ISNQpCR!u(UQ~9ueaFXsG9=?0C'
    'xBKI}A$|uA+y?HN6_e}?hTarA86KZ72rSa%bwf~8f8Q46)amTe@c(~!b2NNE+$XG;`9D|1GN0$A#{9?Q;n81rPu?'
    '8t6W(WazWhYoZ-IT4e<~)q19<Q715szO5<u^VC%gD&o;R5$>)T<v_u<tp)AnP&Jy}iFNA=!%_5P3sX1-'
    'A4@^^0JGd1#R_}4dkLoCs(7PCBxri2wU0I@p12#Qh=j$<{aa021`H|2CS0f7KBVUkVY!&T8-'
    '!h9$um(IMJKu>W(WR0!@Uu$5%YzY*XSw@hn*)(5zVZ#Iln0bcZ2~-0lsNvn-)2AR)<_kb-'
    '8LSpTQw9GX)Hcv{=mN-'
    '3Ibl<jFd0@XloIIy!VkVha62!88vi1LICFOQb6&ryCM)ECNDCr0sP$#G$os*psGCtyHo+~<xG{g5W!J#e@{wPkmj'
    '5M^i-DiyWnC>bc)Kmt0?Hqn<N$lWDsz5ILs-'
    '*$krN;`J>|~wS#{M97&Y^Hkxfy&bw6aY3SVzPc@M}3va(rElMNX6QJ!~U9@D_Un(|nnwW?@QVgU?SOBddhi<QO{I'
    '^#UUyr9)&<c>np>0;7F5MYG|B`gWc3x-9kJFljzS^gc(5g2-'
    'S^Bdy*TN0dI2aBpMkokI+m>9}B^MHQyBh03Yys=&=1fa*Vx{hdp0XhpCPO{m|L%HJjyj`cDe&N>w>EtJ(0|h#16|'
    '~uRtndYC+--fHeNJb2dC^>US+J>Kl4s=vs-'
    '4fO%>7t@EEW!X;>(X9!`pq~ui+4c0Iv3Gg#J;%s+i4iJYdZx>h^+N09fYMsC~?@S^i)dt}W|89Tf2YMOiIDriD+E'
    'z*3e#z!cN`S+*!1t1f96J%-VnWOc5J@4@f2<v=E8%c2J5M@k>?h^(u?3XGK9ubN%GWG1ZK_`9T-'
    '?9m<T>T+)y7+q)~QR4;b9j;ENrIe!9ZTwYro~G-'
    '1hFYJZn9Sc}P;H<=WMBTNr!hY=K>qz#5~z<S+qxPopjDMQtTQRS>XfI6sLCC~Lqh)!mrJBkj+L?|CyjTSVvRKWTm'
    'Yg6CqEC5NC81D7Gz3@>mX^X$mwN(#h8l;`#P9bpr0ZqW0R=6&Osgggi_$V_?%CZKy=^F3n-'
    '!#YJy&)%t~LK{BlUz#0?Xxw|{W-e)nA;G!>ku-@XVH8GG+{kKe-kv#OezmxsHrUcK4>Nxi=llvni%CM2z2^>>Ugb'
    '^x?$YCBMrtWi?@<<BfWQ7z_<q_hM_vJew1jhKwRUT>V}RhYk!Y~T;;Bp@l%T)IHnkEKNzH_Pj;iY>a88mXwJ#tC{'
    'H6z70=LF_oupHN}XXE4L5P!9xpgoDMEV%~%3XVhwbFBTE^BVmmrMnw&A$Ujf=MPoQ70F^7pA2yy@0c|;48-'
    'X&sU9TpW+t@@%I7L)1hW2T5h7XF;C~wn-'
    'W((~X>WH@<dTJ5P)XW~4d8G)~B13ET#TK&HMLwGbSVB5D^VM}GvRxf%hYA2v4U6_z8!!b-'
    '8`RBi&#*$QI$qQ%%?)pVk&BfYh*e=`jB;FW5DEGLNcc%djDbaZhP!cY%1n7T-'
    '2dt1XIb3{0WWNBbt5F6q5?@67V(Y<Y7Fyz8bs2<Kmd{$xQ^!8B1(|}IJrqqbDh|x4s3;Cvv?16q+J9WwNO=};o$f'
    'UZm5n4A-h$o5I=;Z1}~>R<7P3NA32s`A;M2#LZ&2-BE2~#u<rW~P_qG7n{Q-'
    '5s(>^V`AO5AzAzP%ASAgK>UL<cP)lx`w(I3q5?tgZ&%i#fFTJ1C3&IbU-wo5zUNqyblrt-sg?zjo+}asR6B60k?I'
    'ymKzF8fK*G%ZKfd`G#dsG6EheI@9gsmAbow&iuJyxmBCYYP%XA!ohrGycV@7BnD{@TTYzJ@I3sf;F-'
    'HTKpF;3@Ah;2=dtVV(ao99vsXAfUVaAyE36a07a|pmoUJG(y$XjAkw4rRuf^z+q^v(QB#*m^f=-'
    '%^*HYI#VW&d!R<ZT;_E-?x7*ExL8%IIx_RAjYZ$l$ea~juf$)${|vl;&p>EV)Ex^(SncC{l#A~Hesb`3xE^v-'
    'eazcn+au8iT?Ub*bG3CXd*aQr`lB9ue6SmeJrf>^uk8pn#?1XcSnxs2ZTEXx%!7f=sh~Gc^UqOumNk>h&_ai|iO9'
    '9~R0y_Zh%?wKUWocP0;uC|Ptt4#JGMvw^<d{cUqthw9PGpiB9dSm!l?HR;PJ`s(TQgOJ;*!<O>)aKf1M#O(Fi+RK'
    'jijIvC2MdraWdol&kp}DEeqCq@vK1sSw2iG+4)uyvm{ABi+7BAO-)2;Q6|mxS5^hpJ6FnM_(xs39#g$xVlnIYP-a'
    'BXZ6=fBCoU|9>Wfki7mz+?>t~am@3Fn>v((JTv*57xR1m&n7I=-'
    '8)Log&?_yqs*FfgwVW0u>~D}o%KUQ^MTjyPk+BI?6AyKe>arwpUub=#63}bjxT2nC7A?XSKO&}xoZjFpt1HqLlro'
    'I#^(>p@W^-g(q>480R97hQd?dn+R-'
    'z!8M%AiCPp*!kv^E*O?+50Ubh52;0OmbljU3>Cp1RDlX$0>Qpn7MNkv8$V5pc%O!V1N2tIhLShGtFIR?t-'
    'rxDOl9Ws<?G9%vb)U~HqXMDRXr+)0`>SQBQa#WXEZX03F8yeP}+ItPW3dP??hwI?!WL?wL04vq!z<2t#60tS$Yo+'
    'lR6uDtF@NA9L0Q#)W_CEIxbD2)$6d>TaZ>xY5UlNgmV{=|~CMR>jLKZNXE(!w;Q+4zN1U)FA@I5JFx1Q<JF5?hI3'
    'rPy)jGI7*wH7ANjkCuE2VMG;M7;V4kdn76e9H6Q+rTd*gqgYMJ!xbGM%(KrC4Bxl7(i=hc>{;+<ciis5Hu#<)`sB'
    '3?9|K^l)ZkHZvY^wintpaiO>p44dPa}7caY#D195PWG^Ek(7%7XiVq|Gd#s(b`XeeY1HdLqXv!QnbLLe6MB`$Xro'
    '()Fa0(P1K#4vgv^Xma9YG>1oxTi0$d98}AGYqsx+TZ#Cn^lRp-'
    'Ia}+zH{h8<rn#Kz5>>z@3A40G11Y;>^N-Xkj85{M??N2jOOz0d{s^w(4#h((f6|1jLr7!7jdva5ZMfN-uXXQd5P<'
    'q*wxor(vzSpAAPWpsFRR%GOOy`JQBUE&t%U9$uh}iDDUM=XI*>B;X<{>JBD=k@5AFnpOPiP*{YaLQ$A(`*m(}ioD'
    '!64jrV+*r67|f<%`Zo;PHgq2i8>vrdiDzRePG(lVx!R70FI^nXPIZqIH$^QKqVInYq@Y+bpxfbnS$m6qWGYFE_*@'
    'oq)@qmL~`AhDW>md+0i`lW#x&cXK3($4!0L`=lrf<9nh;s&5SoyAjYaAL!)NMqhK}h|wAkaD^pV&{}HADMd5DK)2'
    '8;A-'
    ')O&X|45Dx`u15^pOkv7mO&(?dIBahzn46STr%hEp^X=+0_m_&06%0oE~+T7`x^sJjqh8(RBTL6ppHu9+h5$>besE'
    'suQ9GvLW}16{`1oCqz2>$2?!4_QcqPYdYg%VRH|?NUL+<9_GeANS@w%`q^C^tYc%4bVykx4Pk;!SCd>BpAv4H%Jy'
    'pLSQCZ4FjkFpQFV~>5Zs(f8>++lwTbGc$|Fe+6}P#f&>zs57wDS?v_|zDBn`C1qWoU68#FfYlM=$FcVzVLYQ080b'
    'lFS+QT>&ZEPo-J6XtnV<I3lvk>Gh_J^`uP*DIGCAdNSn*jiV3%IQY~HQqoFTH6gVa3M9D_-'
    '>Qr7w2|V8U5Ba!Gj{(F#k-pwG(UEYw?lNqKo#>vk}5AY#+MNVex(3XmeuC-XG+>1-'
    'xjEkx4_f<U@FW$JfmxFB7vdg5FtV8*gX?Q0z=t>u9Ha_OyY3>qa4tZ5CF#jULWKlvCw{*%AP1&~Wqlpn>y^&p8gz'
    '4Z^uwKS1RA3S)$48=)8H8orQDU@>ABU7kj?GWD|QC!9+U!7;2sBInzx2I5Jlb=Y1oxkNR&4z9?f51kb9&rN`$g9o'
    'Q}5hm@$;HX!M?x02<MW@|~S@!!iizr)nj5|xTX`j_a8Q!feG4iQ>46Bd#v9blDmo9VKpQIvgNMtxIvg*99Mc$NmE'
    'FzX$!ulCy06zc?q+@HDR=bQ5w8lPViS`X+N)U>&H?YtlFHw6O^0LX7DfxQf801mh6>xU>=`y?WiM5u_AGNGlSy^A'
    'v){=V=Z85ezCA4sZw549+WSO=Ah({Z4P90Lp`-mHe?ek1NowzBc5o_ylpI*w@Vsi;9F}-'
    'h{U29m@(c&}*C45Q8{bU1hP+)@!bh)by$N=;vuqnq)tlF!MQtV^O&ykor31iyQ0?OB*FNLTy!6rquKH$Co_Zpqpw'
    '!2=twjOCqYy(E>oaf8jEb<+$?y`){!Au$MKg)wyv^|+w0?%b&tCmO8d?4q#K0Y3nplLF9K*rwF=GLH$u3-z)fK-'
    'g)9_*b<m;yvrqNlV0(@TC4bJ~E#)5np!KFQpvF{D4}&gJn9(#QAK4pkh1d^&~O0Mot6iWzF@;SHVta^+sioR{A9g'
    'B!IImT!08;Vc%Z*8>t<WlQDQ-&tgM#~s0Pa*;2$G28%G7jCufs-'
    '*aU4x@#2g&VY^s#nKc%Z&bcHR^AgoMZ3u3x6^tT{GC{XR|IYn{;6`tYmdnlCCibr^Pu<ux6W&D1jzh32Heh`+=ht'
    'G<coCy0=D&wv9FsBLw1teHyNNVwu(Ksqh-Rha#xg=r-GPz%m2r1}v?-ZFaS-'
    'N}cj*t7r6kriNeBv6s`e1MiVZog;t_yq?2aO7sbKQqC)y+N&?&ChuUh-L1#w-'
    '3ZV<6n&j+kP1kf{`?wOrmZdYB$!(2bzhepDX3#>L1O33flqbq4B?Fn?*V>|1ie=@`5Y$BowhA^)+{k`<H99IrY&c'
    '|Vt#M!t$;bnIy}N^V={H)sw}#A6vC7_4@Yb}z8i<)k~uO*5meG@#B`WItHUykE7B`v=$ie{PoHo<#72D=L^r4$_x'
    '@28Wkg`&yZH2pG>4ICh{Sp5*77@=8yoG{xn;itoy21{{yKMT$B_COg!O58bnsyxol?3sM-'
    'j7;sJddErXwgT45IEh@#?K1Za<32JZ~<msin}e)E0HiCjtbl{(w;f1CZhVMZqWn3Sj{qcgpbcts}2^F~@^1@fPlk'
    'u<y(TR~aQ^Vvp8WDPMn{H`cVNqs<Fmi;f$K44qKkURtjVsVH!A)b_2QZhvh*m4A14NqFp{*$yVTZyD{ZmS4M4sum'
    '_Ji=OwMTb>L^tps<%iTJvU`=K+Edd*adgSCv>R&<o918rr)$7n=Q$Kr-=d}8Uf2)v!%bK46=VT+BS-bgD*lnU6$;'
    '2K-R4Yv3owD(+OeOFB|kkNHQ!EP;D9A-<pB$5Dh$55RK>n`KDFk>Eu>s3*LbO(4|OUoGX!-'
    '0c029<vA+l#w|?A$jRC47g*P4&X7nW99Cn3a?^nvnh203Vp2v5&%f0qK;}9(bRvZ^nfpLkrZb`1nW7iGdQ#ZTlIJ'
    'ek2@j7@XT22j2`lA2s)PRcTU2-'
    'Tn!ynm%^*MDnv~nR?e*dC8QruB@K_k1#iDp9>G0JM&DV(UDyuHa2LX9(?o<)cnS6)s#V^FhOI2M+B+8Bp1KRN}j}'
    'A+$zjtXOEh3j^Q?7jJdisoN9<HQ$-'
    'Zg6cVil;|6H)AkTeT^iV~*#Bh4Yk3UjJ#@vRpz?n%FUM;KgVw=j6%67vT+)+Spo=wsAd84qo3p+z#??4_mRoayQq'
    'eV6l8UTq0B+#1k5lnr%DT^LdYMV+iJw#OAXjm?3EU0&3+-;p>!dp0)m-'
    'k~rWgS$iQm~;<UUc}274)!97<|Ey*>m`Ubif*Ybw=!c!#bOHN#l9Z9o)_!x~{y`p7{2FCOY{Tsa9h=nL~XNh^;Z9'
    '#p^jPyKdJ>l&n=&J3TwcV|iRHM^~V5OXrH3Uq|>ZX4e<|i9NxIiN8x_kgQw%KwKm4jQGg*vNPD3sZJ38iytq*69j'
    'O9m(pkyoJHuq1O3WYvt|I@G_rYhM#)6Jd|+{>GIBQw@>wl7i>z3-'
    '{YAUuX;Ff4!9!#7&WLk&&v(iG2~6qV^JP^>XqTj^HQ={+iVOQV5juKCCidL61s$HspajL!kb%s;IJgbeXqH(Sk=w'
    '+-'
    'xv!{P2MqoBx8Q$TywEO9L{i#^@GU7!QBBfKx=La$*tXQY^#ytQxcUn<qXwTyE8MLd#=2+!#Hs_=+k5B5e;|)>Rp?'
    'Zzyud|)<-'
    ')|afBCb!aB~%7bzQ6?a*(9SVH_ikATX|M)FTH`d+tTHqMQP4wkUmzV(<}w0&Z67w?|l*`tB5ij#{5&K6NC9t;>5z'
    '+Kq0bkUv8~RXJT$=#R=9(=L7eE^XQh^k}y>^nb19`mw&=;NPZ$!;NFxqwEr!oZDQ7u;bzIRq`0OFt%oVkr$VBvP^'
    'mt`oqF*`Z6yrE}Jm!CWh#5&enj|y*nq<g7&&XQwDtY=UmXG1c*2Lf-XetVv0TPs8$*B-'
    'yl<As9!!Ewhi{qk?Y2&ith32L*OgDOw8|eOhn#A_5rJ9b?WY3B%xLN=+16Lod6iWGV9>hiaT#N@Q@BTChZ3VuHSo'
    'F{2;2GrywZBw;~DXw{?K0xI?k3hiZynn5W;9c@B@1Bjf(H$<@$vgvTbnwGJ2cYLPD^Jbe;Cam!6moCMVQaQiDkCo'
    '77vB$5^>2C%t<hBN$fj-}2!t-LHG&$hPcwApZ-iN>{Ek)<6A*ThCGjtpQ8Q?F#UheOo$)AY{KHRtJ?PFmW_F>K2^'
    'uA_bxvd+l5?1s5*h{>Y!Fbnv!P~0)haUoh>u&IX4GMOyz8Z3V2{bI}1&X9VThQWlGwtI)q#KHrV`fU#4rsi3RP6}'
    '9*%ByB*@#?i-!xFu?R-THmqRFW7`FcoSLyKtmY=@)R3MPK*wVMh4HFyC79en#jcgin|9w5)os})8kE8DDiC7_C&-'
    'shtby8};<`u_bo`jt{;+7hC_k2qzZO-+VfpjyLjlJ7|6mezy~desr-'
    ';PJQ<kZA@wAxb5adquxOU+H`{)#q~$al(JStbWhS<Gg97wULa4UwfRgQLmuQi%~L=wPBQBJb&?*=Q}&!o|bR(Yn|'
    '(g)&!l|OZPcCrw$BGmK4>`0^3<^jR%c7As`aS34sy}BIG)$sK`MYh#JYpFg?#ODckh`ohoB1(M8{oas+r&MS6kJb'
    '~@<^RKBm^dN)|%?Djgnas7YHlws*@dmI_hQ5M+hlw%Es>@eqge>0M($KQh@=B~2+4LP|7VhmrbGzaVyMu_VrMLbf'
    '{PM0{_gL|Y+c0O9{7+=d<%xvg!>^J(&$s7|%hG+xnj>XxLB(CJ<7*)4BraIanh}MG}PWNyR95(B@(5SvXoo@G?H&'
    'ONdB(Mz_8@&fp3o64)tRZZ<>eY?3EQ$Yk?PB|ax22Eh3*^iZ+H9)mYiAd2`*h=6yB}W()l!>L*-'
    'XM#n=wkLdAAGX0;TzTBV~}){4Izhl>-'
    '@C6(vk%%Tp`k7d8R_1yswaqcwZHn*Upzb?iCmpSRJL6*$@AV(3Gc6<r*@fE9T(+5*(2knNMGBvLAd&U=hF?X45lR'
    'lbp~DW_wIV2h3{g$fWuAXgTUVJdYC076*@vz1tzYObB-'
    '+*15tIe7PIK_y6zsML7fF?UBybp(}ygHK~En_QuE=eNxKqdNOP(1RYGt$Cg4Myo<C6-'
    'OnRHqhOqm|~nUkC?Of{ychCPGe3nW9MAvyjYwS7_(}~A+O0ph3SrUpaXwo;|+chM=42hOgUXB!!gBOtJJ)hAq8{u'
    'X7xt}os+U~DrE}Sb|4=c&<Y5r8^QOKM;BjXl1+GFix@lIUCZ3?5H-'
    '&Pf;%}!9ZQmv?Y7;jo9?#bqhsf*RcRKjl(n9ABx~(@E0xY)yS|8Ivh6yvh}A8A0A=i)SohJUmEU$VU?)4)eULGyR'
    '5!mZcg)HQ#>CbyTG?%nJ4wD;Il3OgDQaeRu>Sh|w4Qz|cWo0$>g)2jm5EmNCZF+O+3=swI(m;;^ges2osibUWwDc'
    '+wqpxK88+^e-'
    'eBk5xP4;70B}Z~r^;f3NjUl)VM@!jXB@>QKEV73qmZ9k8H?;%blyFnvJ`TJZY4DI{EmO)TRr~#K|kU*9C?0?zd{{'
    'bLXpDcvm}OkJJOJsTS`vI{iQ<M6F=52ziMHQ#8qn)vJU~~hS0BAXu&(ne}XU)AowL=?omC%FxYWo@eO}4&!O#OBe'
    'm2cenXZK<S@eu8H(^7yVIerj69>!znE2L%r6ms5KQ?krJG}v84gtiKsR@>Ru^M284pZr_{gQqF_=Y7W*ukMHQJ%g'
    'H0MD`axWAly4tNRaXd^zwfPkT8XH4XsEr;T@G6a<P|3lbQg}L<1E~S3f&<z?(h-CnERm}G#-KEo%zy*V0O-'
    'sVBXT{!hzrg5+ic0)Xn)iEDWs|gqRbeQ)%2AQq3JEVhCoZSjG9rWM-'
    '26m)zf@Y+6elq;Ii4~PI`&#DNAR(=4g<P$^J+c^wGL!J1vGs7u}E_!>f+UEeeTTk-'
    '$?iQ5R*LmhbasSy1*@M{HMT|Hvn}N*p3lUSkY9#^4OBeHrfx^|B&>a7BAHe7*bO-AVdtxclnen|(~v@E1A%m0JnU'
    'fGr%2cDTQHptMVUeTiHgF?>g=E?!k)C7*|>Ihn06(Q~9@gcP(-+`GQ%Cask@EoSS_80%^-'
    '!6)!qJpR@m?^vF=%7;?iaxt1^YtH283nd?P+;bk@FjNjZLXdalLMpzYw1Vi+5$EiO-%?&p{Lx81A-'
    '<*jqkC?|s2X07SBBbT95*Cy5gKX;rF(d_imB$t**>JcdpC*$NrI^!3Wcvud4OI>Ebdnb+0jdDKxz&d&1{-'
    'yQ%t`v4w{P5vXb<B4M&{?>KErSqxyj}!9?pkqpb+d5|yxNDWN_XejvVKi&gs-'
    'opRM}7B*V=TgvZBe|pwUG1B!spVsS?L5Eg+4Az--3le$hGQTKbpq6fA5LHws{-W^Vt4LFv!eaDpAyN3WqZ<-'
    '4D6LO)IZZ+ZoIx41<x!$2Ow(11o5UjXU?(vI#s{0UR%n_Lht4>T6L(z4eK*vLDHN^Y0)p(kaosMJNyR3$&(F~stn'
    '-kaK*&t<&5{l(P3@q$D%?CBtMX%6U6ndp;#IX|Gd%sk9ArEQhz`9HqrEIQaYDk*_19D|{RfDCv`?S3@a7PWtklpX'
    'vCfS=Lz(Xa`UNu71S=`L?oOY$NRbXI$g|#nvm<^yVwlgsLW|(u;J<4yqGnulL~h_>r%GuSfmLE!O+XVthvYDpj4_'
    '^21tokQ%Mg-'
    '}0UCi>!ME!)bX<*j4>DX=FzcCIQpV|e>O8M)rm^@@41fb}lJ!VFr4YtZ8w9y(3VA5@F<5NP=Ye>i$zz<T&JN_Sa='
    'I8;RO2^knrNA;zlt0fusTA&V-W%a`j=(E0RK@EV8DMwt2X-@kyp|!`t4EG&mB3hZL>@@uTsicxgPJW_K(^+ww-'
    '5~T1TDXf_j*rWs{HpM~BI*x^h^a(zV)Zs=iqyuj}l>b8|^sjn#_W13cV}f{-'
    'Yc26fUC&`eTo1%2`SIVhwjN4tB&A9wfOx*y=n?$Ob~-'
    ')JU&za4<uIsE(2yC06_+O+8O$s{Yo2JiW(CRvjQeDT}qlZ2uLK;^Gi7nkz3AHXgM$X=kJt#lm}1$#7fZ7}o&uS-L'
    'hg6iCQTQ}2w|16uPR0H2QMHC>~4Lv~fIU?rTs5C1zcfHoEbl(lWdtC+d-s5!5rJDhNl}2CZ%Oabh-'
    '?}G@5^it027#MU$Q1Tjd6q|YEn&#?QeRb!RmenAuSFjRX}3@A-'
    'JwtjzMI2#d50M;G%*wa{etSE(WI|*`4WXwh#gn&@V8dF&{mbQ=0*S7CvD#C9FfIg6z@GU>4aw8RKU6yylhP3(AD1'
    'E+ZER&c;MZTyX`PpFeoc%pstS8<dV7_?74rDpppc>To8%QiI`3@yoXZ?B!*W9^vf8fT$=m=q^1mw1BI^YJl=4bs9'
    '84P!6mQgn>%+LjAX=tnCK@vlea_zDiTKZC8jyW+^wp#urGAHOJ7sUUHx3dEm)f5*1L9OqV-'
    '8SDfqQM5$juTkn!UUJgW{x89hTmTswQ9YE0{heoj~OMIGrR2xV1DXaY@ES)tW*joY^yMcQ*v?l%}R|9YkZ4&5xDa'
    '}cN^JT$xPG;)V=l%ns6aJ?aDci}qb?(U62P7t$fLyu~7s|XW?f_qDjJN5d(k6E3Y?O!+U((<g#x#RC?eUhG|zrJU'
    'JQI6$<RdaA|mG)%Q$0bZg6;p8ytm~h;H}+i7&7P>-'
    'V_BtO(i^j+8#}U_?8VnplcGVC7eqjY%DRV2w)sm5q#scV2UUZQ0@S4G0cNP{q|F)E28!s9Y1;B#B#53HZWy#W%&g'
    'g42Fs4Ncl2FM<P?ivd-$8~4^)#NJca*Iqj(0pi=`x_d=_HTU;{y^u_5dUZV<#>|AxS!K3-'
    'O6x6+SyVVkIq+}uoCea}uS`;HYDMZmPLmm`u#JAHfYHUp)hQE_iNm?%=ki;^wywke*?<?Zbuy;UJeDwPm7;iM80$'
    'U2Zw_?L7|-'
    'tXDwc!?dyLKrvhXt4eE6(az~RdJs^quO%A&o(_!LsqZ5?W@k$y~#>lYs3x2K03G;M#(H7gq_RR?i+WCjB{SA;p3W'
    'ge;8I)QNfqU$@~qO6NpR?xFs^i1#-'
    'dm7Lxrwf3rx*FVsN#s=7Vq653tc>c8(|Yj>tHh4n*IOs|=8i93)+oA4_$o9EGtZu%Zr!bYIvszPLm;v^7py<QBl^'
    'aMdI28#87)2f_Zd!WZI^J@yA*<q2w1f^gR1)n+)`)0)VgP^^A^SG5lQ5SJP`Q65;Ea2PO9>S!0p$@w-'
    'RQ7@RkNUtwG00Ibz<yh}-'
    'q<*%<U12lbMf5`p>}tAT59R)(Myas$HuGEWY03SF6_0pI^?b9fsQA$mM<DU;%p*lRyw4$?L{-'
    'P4UnZI_B1@&*rwCmctbPdGe>s>lA@F~R#d6@1bgqCkL>H=?90Ra78<;I<m*oj@3pYlb`|fzVDkqC8EQ`loj@P&y-'
    'D<?iHW{kGU?uEn7Ee!CeCGV56z)(^0S-BtE3%0^7t6ZBzT)&Kj0Q#+g-'
    '%I?enW+EZwVhCzagmp2(Y&olj27zrA_IPIXa8QBgVGMH^0wIi;tapXJk39`MR}{kxb>^D>otQA2dcEJ53BUC*eUZ'
    '1^q}yRVLiP2YBl0#qCn`JNQ<EOvC%$eN7&op;nc8H>7Jov}?yebg~tt^5+yg6l@(wQJk4S!kZdtCPf@E&er>B*#M'
    'dPALkRWt3EC*f#BMAR2CCtE-'
    '_+Lbc&@uQakQ1<=E66HQ%bq^4Tz=IP)(Z#v1n<)MQXA?=dWBAJfCBfdpA@rDDJT1w}7vaylg1EqCknoij7Xj}A&('
    'kA=cY~}mMeXc~l-'
    '59893oDY>T&SSUmKOOn>ud_eT*KzRn;b}j$z5jcPuk1O=1UkYCr(ptbzwUmU0r2et*A4m%a|J%?xOA7uZnuZbmZn'
    '(1;&@{)PE1NIIpYwHRX}h>Ue<IX~4g+FF)&C3tjlJaLCdFb`z7Yom#O)W<|kPnnp|+#Z<!GKve51!Sq#4lohB=(N'
    'TYA+`i(~xxIPZ9%U<GE)Ji1)LG#SB9Be{t>viUw4M_8datTNSB=Qf(!$hg%Zx9GYV}Lc8zmlj^5xTDZLDj8+px)H'
    'OOTpa*Y8-0WdToGWJi7e#p&MpC=K&;c&><OB}7jh(PA7bt*~q-'
    ';@Fgr|DafX9f+$_eCS);C<BIxyQSz{%c^I^9@0)%LJCI~>q+FHd;DPKN3bFct&l-0s?droTwj1@2+Ft3Vuzzk2A-'
    '>&*Iuz};<RATz!95deK4^idgb7?&AEO<z3%2zZ&&b$7}JK@xZCRchU*43-'
    'AB3^q#4z2$zh5@yyXa<JC%=6U#%Xih_j}h(49u4UD4b+?yo2lfEiHyf1Ri*LOQX6;W)(3enV}zu~uJ^MnZ*NugxQ'
    '24H*tQmB(x0bkLBJs_}+|TyE&~jRABQ=ulzO<GN7U9Ntc2+m68gBl2B1(W(qY1=Pxuo?AL8=>KUh3<n|iR&8D&-'
    'Mh3+?z{&g{1tgLC_%F2L{G;_dWmP}-19smhvfL)^-VG1sALt{ih|R{mHC0<^l;T;Q4rA0C=GFs2)6-'
    'a*A~GRd;~0;FkD(GXBeU|?ku@n6M<XI|BZV?ZYQsZ-'
    '7FG@flzoh)*n5$+TrwHgVyHFj_G5%*#QeTTXwPy_OheFyR%Q`II)+$ig0Voj1TNG)ZnO^-5kDH-D?%muI7(-'
    'U71viYyDtZN@PbZLI|t$va^YTq)j64SG0?eXJbz>n{L)mQ0;k$Kg*kjSGr_fs_D)4l~=>z;qdqbeV|WE{s5>sp43'
    'jfxnnqYqCt(Ywlc|)%xI;Nlfj{kndwzF`>0G}p#*7Y)1mn&iC(NE<=I*FY0a&wiX<Cw@S5Z#=GK}P*XRclM10YRy'
    '>90-SxX2FTuT%oY5SoTd1cCHWL-^%x3cQQg6K)d7E-'
    'k}IT;gXQz8o=eo)r+rvfY5qIMF~e(WA}Sn$`67LM{pG70PYOrsGdeFt6Qo8{d&<jz^9Sk+g@6uZer%Gw2+@Z5ZXa'
    '&D;%0g8cAa@@h_o34K+*I8qyvGJ!{qg(jXJJSObRL*oBdr8sbl${PBchpsK(^_$tYioZP5Q(n_IuvJk$)LeW+0+)'
    'EnQCI$^{j7M<CW_ShJ!ir-jbPIUwypT40hvOy~p_9osw?gyFDlELsC41H|aJyQif-'
    '(&%SP{*F{;<vgVmqE`gRg@2;hR5s`%Fry>}^ij^w1cG6pS06Rdn_**)8j&%Z%d#K1~86=u6v)VgjJfyHRlxVAU^8'
    '1Ln>VbAIFePHl@rb94vyl3lBqJA2F{$C43QH;gm0b!~^&bAyW~qA{Zi#hA(sded$sLuC;3MycvCJAypBn3H#M3{G'
    '-FDW90Z+>u^V3UHv9G47O0bYvqNR0~tgsOF^fvYti%P_qT#fEy+l9y{XCewocYRdS(kvyGT85c0jGJkvF0()C)%1'
    '&Z^GIcSBu{S(7MI>2^j-V3^o<SFj^$jMEza8$lFE*|ic)8#OOd<Nv=xr(Rd(gpw=d9iOFW>S6=&<u1+$v{<1C--M'
    '>}I171lUp-*-m%MYn6~<o=I8<@*CJ$40x`!)~{3-D!P)k_r2gWlZ*#UM#bz_AE9YX_5$T-DiC%r6)v-'
    '?+o;Oz)K*%(1{r<d8`G@Q(Qr3@-ocWlb`df#Cyw3Tb*kVO#&pfBS776?40-'
    '@BTlu=6ey3hN#(t5_qwW<AN4(Tn#eeX6%doy$)<B_H=B0gsDkT3wcybGkCG8RZ(M{G01kZmNQP}(Kkc>&IL84{Ve'
    'ei;NqYP0?KNpH9rn{F1m1+1vEdmgLRZYf&-'
    '99N^wyDcxwJ!@K|oiLrqvSNE^_NgP|ZoP?^je_K&)!M?h%_qRl+5=IRk9XoO@fNc(GcIlfS15BPOzq)m3&)S!S51'
    'y48WjR0g%gL3*&R2MKj@fd3fX#Q~^KLE9iYH?z?sL?rcyn!MpwZ&V9ySa#-'
    'c84fG{Q*%b=W?BDjvdU96uP;^AHaAsd?w}w+x=&}#&=Cw8!Q4v4$LXV97@Zzvd%lSUS~xJogv2{+#dqRX^b}jcke'
    'rDYumc>nR4+%^$h@d)x<1Hs24l-'
    'm>fT#gAsx4})jA}8XwupTP2e?|ZS@g!`?6jV=&hT*t!eIZi*tSLWAB=E&gT?4)(9Fa`*FujoGbJ@83ky~vP=&E0n'
    '`mZ0G1fML7MA@I3Fq9UE1eG(c}CrWp(y8_dGq?65j(2zQ*uk_4aIqnd~VAi51b|<Ji8X#`v;61NXLKKe(r!e7@SA'
    'E-KZy|K;QEOCRhFhad*=UTgf-'
    '7ZQKLWwProEgnB2rs!dp!nQ7iZKeID@m?bn?0iZG=JH#<b)oZR&9w%UCP*YYUi86te3%#JrY!nI7h3rDAM8{1`27'
    'bR#{*vG4gWD4l1&Nnl$GSPO!q0CBz-'
    '&l<=Dy6d82YE!NfJmlkTi!(5{n%GCgldyVWwskVin<GtF^I)4tlXS+upK6RN_H64{g?*^@`LbF6gdy3twnAM9*P)'
    '*H{(+5&j5udCl&v&N0rwzr)JYCJSlb0*gNm|x@3+4rz8TjS}wO+XDA)wA<uF(A&mqla5%Y7!Kj#s-'
    '4`cm&ND;oaI(&HHIH5*Xu+?V!;1HDlj0L7Eu5K6{(J*X3DY3PZ9bC_=cSkRL+6(GXub*vZ#Bl?!yLrI3%gO@M)6I'
    'Hjnka%?dWk0V^*8j{yh*bieXow_p4>1p4SwnW}L+XXv@9fbz$si!O8KUt``QAtb?_V7fPk1|``5R&MVrZt_IR5Oe'
    'Ll;cqX?dwKy&Luq&skE`u7PRP|K5|nI`q*gf#v`@5Xl#bLq%zaFQrRe&1kaOTd#8Q0f&mo0&<gn(^#Oo=KXvya_X'
    'iCaS+_cusIw-rUp2202KjnzxK16r0vx%ccDCwfG(ed1c%r_5zG56DBHtcx<GRNOXU$kqU&XLG0(|;oXEfMrWVf#K'
    'C9(rMugP~6EaL)HY8kCyzI$`6qt6yYdP7IoPXak@a%PSU!>&SS?FdN6oN{;zElru=22sRZ9n&i3jcNWFmJ<{DDOb'
    'v)JahE~9Z>RU6#<0X(p3?bCct1-'
    '7ND!;Xgk|{IByJ)Mrok(*dyR#Rql`yRd_Uyebg=Gy#1%$L!3V&JmLyZ%XbI+Kf!X9{_WrhFAn$?vp1xNyL)eUf5O'
    'aT2r`1c7MKJiMmu0N`veLnN)uR~pzP1PN3h<Z;-afPgM9|6Rw2SVI{1-qJhH!&!#^%=>ZJg*zQO3H!{fc(L#n-'
    'G%PHW&v6i2A&Z3un{52Xq-+npX8U@?W;NSn+{-'
    '5#f2;Ywn|Nd(_9{ozCpZ`Cpgn!EMmehs!x7G*zFMfF|pq>M$n9w-><^7Kb?<f~9RNOoKaEl2hZr=mf-'
    'i~&+|9gxTub#%x-yaX&yc-@JzS}(+QuM*E$GI{S!+*VWdJQaI(eDYy=UmXwPx<n!s`G(97o1mk-'
    '9yPyVZaZ6LLHD`0RkrnM|(e~?+$)CzNMe9e%arBe~|ulc=Y4J@h~3rw)i0CWxoyP7XAC-GlySM^jU8!X5hb6D^T-'
    'FOsuwmajt{r64dG3Y!pDSouj^ZMs=$oNAo7$tqZzpL-'
    '7tsTWB@7`SV>*k+>uR|92d3Q7ggLYt=mtP_H?S47Uc`>&0bo2K$_kAW~*|2J`t7C~GiF5z6sXMioE<l-'
    'oDwlpCa8q4!P`L&vbt*;)$4G)!AS9|mJ#a<;m-'
    'zzK7i&la?`3@)2yQTLxc!<0TWMi*6e0TYNvZvM>1XD=gb+u1dv84>?oJ?o915(%bHadBfFAr||Skb(-'
    '=WwBV`*%r3S14G#wIbw8~pBJA^rQqdj4|muklo&(+=F;p0Mm}fBiO0o3HJPlIn7!)iGH3lB`)@ck|BRxe{Zo<dux'
    'eno7TJu$q|tC2pfC$2tJz{%G)#wjvIL2ScQ4bC)k>I$_>THySSIi@%;}Th<q39cQmtk{;T-'
    '<w&}HOgygY+^iczFvMj4XmY^cCW*jSEBAqK9)f>F(jrpc$HUwdPseUDPk1TUG9dN<FL|GWz_8L1$jFJ{#>49W`kt'
    '-;~-37zm%XuUZrP|LD8REQ1zco~qGT=7zX%}7T==8Hb?MTlEf4Dk%IPcR86o`ccO(ZI-'
    'f*F1tFmSJPYd8`pX4}ZN;qUo-'
    'W(;cU0bGfAKIq^#?Ls_QKQ~XG9dA^KkM4>jdLc<*G(CEZ3gO^A7_HtEHVy)i{b6|Rh-'
    '`Mi;o7k)<VD&eY1t=SU3b4t+jDta4t(H98J?3B<&vTAJ#)!cJ*&+`RCQgF}(`Z30n%kEduxfKv!BF$EDE!w(HF#6'
    '%0eV4g{iR#<1sC0&0Z~erIG^&_HMNILdwN6S_%}7mlgk{Yrh>XhPsoH*$&$-'
    '65mS6QWFq)^MmE1?uIdXF;D4aef`(&CB84u><q1dg5gMTIH3W08zyEiF8|-'
    '8BFV?K}4B8IXiQIqr7t7pJujcb?d2L7&9p!jMI)KNvXpUN|g9r=XlEi#y#F?gZL-Uz%cp1c+V3?BWBM=_?LUO1M='
    '16KB`mDY#C&0I5wW?uCEOYEWu#PRLjf}<}bb;yAFl8dXK+x&C-'
    '4FX9^M8DIu=n=O{!atqi{49VoK*)IV_qFT91l~f`RaK0H(Jl=>_AedZDSKbrj%r!$A6-'
    'U49jqae1=5%jb#N{1Uf55`Kg!|S!=~uPs=}%H2QV;8I7z(rHsTN1z^Rdp=v<EoUu@ts+9!vlkgai7SV98*^gH1!|'
    'Uc!MT=w;I(RPeph>L}n4B*Egl03eh_HJ&Og&VM>+Bld_E3RyH5%<It<^Eu%77k<Q|gYG?<FN&l~?wjC;T-'
    'Omwow&Cj-6rAKsn3!Mu_xMFM?7dRh&mVIn>J<>cps{q*(G?)za&BaB`ievdwIW%C2#P;bSrakx*P;0M%_f9O4pk-'
    'QjCF7yK~O<rO<paH%76YF_<M{f>K9@v5gP2<Y46m|%=-?NnO1>>hbkj4>N;{{{+l-t_hJ$dujp|>q=0OdKZt--'
    '%=ePn}M_4_6A1Znz?TxWhre;)3>8Xk3e&}SrJJ6GdIWP<uOSpc!AVp%u0n0_Q?L~nPS{w=ittL>5&_r8Fqn<=``f'
    '4v<&Q(E*mhE-#6Ej0Pl?XTanSu>#5KQNqkZ+<-5J^G~u$pQjEVP(y4r)c)uUVv1>ZJ1Snc-'
    '?xoF@TMc^|YY5@U0eF)2B{5-`v|&eEU6(2=zjSc>MI1(>=!0Bi^sP@{A`D{$>Aj1lx-'
    'L%(l<RH!tqu+m(6zGdzAUkN<HO^WJ0c;Qb-agLHUwba3Q>d`1gD2nJa4S-'
    '}JGd%MDoe1Rco%UrG$2FY+c;gor}zYn%&JetG9-'
    'J{);4s4sO|N7!}NVE0LPx}W)!@XVDW|)Z5^fmHnWOkV*r>z(Tf?LZ>$kT|9ZuDUmCYHf#iO|k(`)B-fRW&-'
    '`gR{~q8-sNupyHj-AwdIE1{kcx=_NV`G-8ghyhUukrkwLnsPr!cXC{C!r3^PmogvXFdFW}<N=-SBP<9oaro@-'
    'v#H3@g5@AR-7-'
    'c83q@yjD`<<jTTKulgBJ?P=;7ExOvtY0dEuAi_1>?;vDjOXZY2WM(Oh7<M){jX1G_0AHEVt+<uDbN5RE?`4(D`0E'
    '{oFtlWe9NkV<%r)nl>>3ll4Krb-ST5j6``xZUZRaqEJjSf)-'
    'XqRlEi+zZ94NeVS8YvO{BS<wegOZbD)P%ed3S<dhfH@|xO;IWm2Z@=xy7YDpwOWD3O}l5xu%onpEbO(T_5$OIB~2'
    '*#tRDDKPtA|N*8e7VeK=Yc9nxmMh(L|dY%SCd*qEhJPqv0B`wH|mDjVmhTW{GWCYHFgZvANfvNgzDB3r57_N8HlM'
    'OD;hX4pQ?P`Dua*I8&Qe=*fxX{V>rP=g4$CIu7|HTG?5kYcv1uL9IF|PUy8|QFnkirjQVzgaU5gHnH%V=3eFeO;>'
    'GVfn9_ww%yNb?K#IMH?UXqt!HsT<y46QuV{U@$($CanzoBB=Sga4_LW`%Y0vmEJ5!E|Xdokww-'
    '2C4Z^9glG!XO4It_g0EE2ld?H0Z#pPUVn*+vuff{!dIR3B^F>*9%M?X(t23$y&Dp()fG<ss7yMO?$Xv>r<@G!WFU'
    '0aqLF0aXbEXg@=brU?Qw>Z|O`)Wxn?iXVj;pNBqYj)aDWUqe%r4(x#0~nm>RxLYn7en3b}!G6UU9AHzJJkA7CBq<'
    '(7kqTT8-?T_8nQLl1P9J*k%BU`+U`Zn{-D9t3OjbnX>A&O8NKUrHTomK1T#B~70H-'
    'hoSvRW;0SU3`m9#ewgruCvBTg}hV$04GIlAyXOV>b|pp|#ST@cyEmh9reSEvur=8CoYOpemc9w1d2DNCpaTLVB>l'
    '1*!o;FwAXGDhn9(P@k3bn(SjvN$MiL^ENW}Q2LdyYaDlJ#C=Dx57I4;yHW7e2wf;Xn?(Z4auhM$rBAVGhhlpvbC~'
    'aVu1g0i2oCzIIiNFg8##bB*dtb{MQvuk2P!*uxT7E3QyPyT_}yr1u?w$hCFi%ZqYX6opa&VY@Bnt9w>?qRX@zVN3'
    '&5$|0`&O-'
    '?1bt5eF26ooam8`mO838^cerDUOUyDORr2FBQ_j*8h;dL&n}GJ?y!<svLzzgKTpgSM|sA3H2TP~Z~&9r=7`vnP(U'
    'g97AEd^ZP2LH_RJ{PuShbATOe)sgURJG!n;}VX@vju&_F=JhB$MckCR~MFR^k}z+1NP1~k7Dn^1&fRdu8{UN?suD'
    '7weW5J^*|Zc)Jz(vGj0E42F3o+rI7^DFh;mI7qdP(t36i8p1?J+Efdd|9h=Qma<yq_j3%q)tpJB%T4_X`T8_bBce'
    '1$fT_vpP_C<MQMkGg4qL;Bo;f1r*k%QxM$v+WZ=;U-oPIEw>q71&b~LDbMNWbUOzdidXBk%v7*ivCojAQ-'
    '*V|JURSE`#H0XEz5{aj_uco0@6h~q`Xqd@Rp<ZQ-'
    'U&~ipw$HiX?O2rc+@_7#^c^>`}gPD|Cy3SZ+q(*D7oXOY|vs=39l5QbM%A5A?XeX<OVbQ?oOwDO_yFaohC@J-'
    'tp?pdJWT%U%$sx=H~r;HRJcMici+-26$jveBw{9XH~Uyzn|kPC~#*CHb@Wlj<8Z{JNFP-QQ6sNG{8WOKGmZc)wqd'
    '1ye@m*%vS2&Yj+~EQMo3ge{@s!im6dVu~!ry%krAQD&14JRdVmq0u@{L8s_L?Mt5s#^zTU<0zV$znVK#frU-'
    '&+ita@=rgDLlTnA(>u!)pk5V8iL#FxI@g-'
    '#%zI|8wNf05&@Oi@LY5suF|Zm31R|BM?a%`^;sUO6gbQHorS{yx|bmGZ>#!TIleSpjzywelP4c;6V-'
    '!X)hQKpr<xWeQu2v+Lk@fN(?DIu182ze89OD%g9_*={Qp$cAQ$n$NIAA_O-'
    'C>`pi5HWGaQ2)HgNJ}Sv1H(V`;WZ1RV)&&<&6|if?E1`r<F^5|uw<>FW5ZfOo>H=dU5RIZ}IMnRh__A?*?YK!=XW'
    'cGON$R{@O<E7-'
    'ALI$R%#Hm|8T7XJXUL${<~}CpOQ}XUTlo^mjgL@_?;XR_CpT8{JIMoxS&44KEtxS4AI5{JFaF<GSqY8ni=c$=dSm'
    'G-'
    'd#&9eij4g8LT634?+?I|GWMLG4N>|oxLU$C1)i=ht68qMUFcL%;;AkA&B!S*PFkLePhpR^6+A;*4kFI_0G{(>3cn'
    'Se)d7FWQltz-'
    't?cD`Wf7aUwLbOm$d)xgD!qZs=5~Uv3=q+UBr&8?<IGVQgAnCu827NOdr8Cbb=hQ}JJ&QgHy0$qQ9fBMwdi;VrXB'
    '$yH~vHsYJ3?C$K^b4ib+)JxGDVQtQ?4ME1SYb$_Nv2H;sDPYOGHU>>i(NzQUoT=qoI$uESlIeE>`LoRmwhENR1x5'
    'a^FZd9X06AOCt+WuRGX8U4eK!4Vm6x`2Fp&$6hLtb2M$$iz-|{c}uUOy~R*`errW<Bz<`Brak-'
    's*<>CoPA;=_(Z0QBSXV#5sxFQ={Vku_I}ICL0pFM(fV#XCXO%pn!RAC+v_Od=Z%2)W_cHG=zuK!TvlzJ*zMpRF4|'
    'O7U8q!)ExVR(*J8FOcmE4T92uh'
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
