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

#   numerics.first-position of rounded-table on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: The output for a sequence of one position, the first, is that of double precision. Its
#   angle is zero for all frequencies, so only the table itself can be wrong there. The probe
#   accepts a relative error of 1e-5. Metrics: max_error, relative_error.
#
#   Expected: pass
#
#   Seen: fail (imprecise): relative error 0.000131, and 1e-05 is accepted
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


OWN["probes/encodings/rope_half.py"] = '''\
"""Rotary embedding of the first half of the features against the second, as in GPT-NeoX."""

from __future__ import annotations

from typing import Optional

import torch

from torch import Tensor

def inverse_frequencies(
    head_dim: int, base: float = 10000.0, device: Optional[torch.device] = None
) -> Tensor:
    """Return the angle of each pair of features from one position to the next, in radians.

    The result is [head_dim / 2], and `head_dim` must be even.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.2.
    """
    exponent = torch.arange(0, head_dim, 2, dtype=torch.float32, device=device) / head_dim
    return 1.0 / base**exponent
'''


OWN["probes/encodings/rounded_table.py"] = '''\
"""A sinusoidal table of frequencies that were rounded to bfloat16, an anti-pattern."""

from __future__ import annotations

import torch

from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies

class RoundedTable(nn.Module):  # type: ignore[misc]
    """Sum in place with sines and cosines: [seq, batch, d_model] -> the same.

    The frequencies are in bfloat16, as after a cast of the model, so late positions are off by
    radians (EleutherAI/gpt-neox#1003, huggingface/transformers#25681). Positions start at 2, behind
    those of padding, as in fairseq. The sum changes what the caller still holds.
    """

    def __init__(self, d_model: int, max_len: int = 5000, first: int = 2) -> None:
        super().__init__()
        self.first = first
        frequencies = inverse_frequencies(d_model).to(torch.bfloat16)
        angles = torch.outer(
            torch.arange(max_len + first, dtype=torch.float32), frequencies.float()
        )
        self.register_buffer("pe", torch.cat([angles.sin(), angles.cos()], dim=-1).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        x += self.pe[self.first : self.first + x.size(0)]
        return x
'''


OWN["probes/numerics.py"] = '''\
"""Probes of exactness, and of numbers that stay the same."""

from __future__ import annotations

from typing import Dict

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, Outputs, is_floating, measure_difference, probe, require_shapes

from torchgrid.inside.toolkit.float64 import DoubledModule

from torchgrid.inside.toolkit.precision import mask_lowest, measure_relative_error

ACCEPTED = 1e-5

Errors = Dict[str, float]

@probe("numerics.first-position", kind="requirement")
def first_position(case: Case) -> Errors:
    """The output for a sequence of one position, the first, is that of double precision. Its angle
    is zero for all frequencies, so only the table itself can be wrong there. The probe accepts a
    relative error of 1e-5. Metrics: max_error, relative_error.
    """
    sizes = {case.length_axis: 1, "batch": 1}
    case.reference()
    actual = case.answer(case.build(), case.inputs(**sizes))
    return require_precise(actual, DoubledModule(case).answer(case.inputs(**sizes)), ACCEPTED)

def require_precise(actual: Outputs, expected: Outputs, accepted: float) -> Errors:
    """Return the errors, or raise Fail if the shapes differ or the relative error is too great.

    The relative error is that of the worst output. Raises NotApplicable if no output is rounded.
    """
    require_shapes(actual, [tuple(y.shape) for y in expected])
    if not any(is_floating(y) for y in actual):
        raise NotApplicable("no-float-output", "no output is a floating-point tensor")
    pairs = mask_lowest(actual, expected, torch.float32)
    relative = measure_relative_error(actual, expected, torch.float32)
    errors = {"max_error": measure_difference(*pairs), "relative_error": relative}
    if not relative <= accepted:
        detail = f"relative error {relative:.3g}, and {accepted:.3g} is accepted"
        raise Fail("imprecise", detail, **errors)
    return errors
'''


# What they import of torchgrid, compressed:
#   torchgrid/contract.py
#   torchgrid/inside/api.py
#   torchgrid/inside/arguments.py
#   torchgrid/inside/case.py
#   torchgrid/inside/comparison.py
#   torchgrid/inside/encoding.py
#   torchgrid/inside/fake_cuda.py
#   torchgrid/inside/inputs.py
#   torchgrid/inside/job.py
#   torchgrid/inside/probe.py
#   torchgrid/inside/result.py
#   torchgrid/inside/rows.py
#   torchgrid/inside/structure.py
#   torchgrid/inside/toolkit/default_dtype.py
#   torchgrid/inside/toolkit/devices.py
#   torchgrid/inside/toolkit/float64.py
#   torchgrid/inside/toolkit/operators.py
#   torchgrid/inside/toolkit/precision.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-'
    'pmn3wzr(vglvo=Il8l9a?#GPw!o|YSwj>HeZuC*LJ(xBdaVe(XloXsTHNzuA}qY@4WCNDA`H2U%yx+fx%!f7z_r3'
    'ncD}eYB|1qx13HMjjM9C%*U(l;^sjwdT_C<=24bitXJ!0k!8_zzNnU~C@;%um9M5%S)Y|uW?ao?#hBi7^YgJP_&Q'
    '%KrsX>+RFvzv`Z9pu@_KcHWz>g*@+OT=Zx+Sm`E<NWqn}FvnnoAXGM}B5XAe#<i|9kKtl@1`T|_H*{AYCz-'
    ')BXqjxMU@{F^9`F7sts)OEBhF4lEXM+H>5i7F_)?4CV9I47&ToKOYm4xl!!CV&NiDD!y{T|vPD;4GHac@Y)Y`Fsl'
    'SsI_r1n?=)AUCb`NiOMQkR#(v&KwRb@3V6@p%keCS=Ko$TCvm-6rqti0cUDI5UzWiupk_aUzg>C4O89Y7Tp-'
    '1vANeZFVr(Xj<gs29;~rK@qW$miuK>jVmIaJaDG;6N-'
    '4FR}T{u7zgW@m6asq^o5mklY+k=x6z^=1^0v&$!;^5^ge07meXY%Us_~7J6d^cX^^`*Q#effHD^z$jcUQOpkwO+{'
    'wc$po&$X*X#A07XSpW)Mfb+JD$=GF2>3Vr|T=<uh(bNqZhtH$q(iF|l-'
    'bebK!ef#R=;lcN>2KXH~a38p9HXY~ZF!ZL_>EPs)L12+pQLhM!>hDj}a^iIMc<}#zetA52J$OS{FN=Szr^{kqlp6'
    'EzPX@=o9Gt#9dP8`h*TwP!alZxjdGTR7E*!vzZ+|B0EY<?(_2BdX-^`0uuF3k-AUpi|`2o}ReX&1YPt-^C-'
    'g@==Ee*_kp~mGO+{iUG@_g{i%fkVdSgjYcB91476*B;_I=_gfr68OnYEIz<!uK!B$$AU|0cOHDAH#>M>FN^Z!*qP'
    '<%&Rf<6emQ!(pBJV4Gfqsf#NdD2y!)>6w4rNn7{zD$niUYS^)`acz5{lA;^^Z0+3op>qWGxqW_L+8)zH40P;gY*i'
    '1{93~Lrjsq_HhM_(bhCr_gq|007pbN1l6sGnEkHF7|#1(6!m`Z8Y>y=XSASHo$!iaz3u8}YYUegjM`ANloJ`8SbV'
    '4E(ex>uRaN+ij^9Q2x*)2iR|_vf#Hggf+bvIRRobQ0}~#Rad=;Q8TX>`2@vV^FuzX@bwmy4}p9jD_89_*@AHo<#`'
    'k42@MRaDfb0htBMvS7Qk?|bm3*WSZhq7GtM*23tCNv?kJ><E~ZTc0aoXzge775j$sk&&a26KR(wNq1cn~o{Em44o'
    '<`?4(W0uS$b4N(Oble5xkJDC5oXi7Vr9Kh2tbczbsf?I19TQP9OtuHfO6A63ct>j`h{PoNT)Cn9VpOAtDw!kBZV('
    'W<7Vsg{5qQz<-65olLc25O!B-OL$!-'
    'pmAfD7_tS;Lp7`=T$Z)?e{IxRxA%LsB8lityuqx&=91mEtiMrkB005SSHEQpR8<sy<hHJ|@P)Aev|6N%vL8f&cq>'
    '-g8fq<D#ibwfkdS7)(!{{=M?l`XtRs0Zsx0VB$m@lU_C_hsAh(`nlv(AWoK#??>7kQ01Or{qXpveGnQ`Mu4L|7{('
    'tnmo&7qHr=FdC}^z0#(v6NM?Ec=O)$XsUoOSHKj|LaK%tv_f3e&Ppjot=qj&)p>Te^$(RrMQEA!C!i5QgUI##Q_p'
    '^WWPtqp7m~wwBA!FGwi+zgRh2m`PZ_;xl&ATt%ALSNO8*X)OQcbOmGV_Vit;4G8d-il1w@Zde;gc>-'
    'h#?6h@uWIpQPmC1Sumd#>`LH*U_W`wH7A;Hi;_l9JI&}C_FBv*Tp1_L}k8SKoO;f6Z9HIUH1I+*SDmE+%mDcZ;p;'
    '%AH3>;f`k0|)zgk5WB2vJ$xrb9ysBpA<=cbj&tJazLA~Dy%IkU!^O%;s`Wr?VI{?Z!wH+x+)+k`U{tHW8)TX&3%='
    'WRY-^5BoCS$kT9i@8l<}V~t_(PlEBpsYfPjSh>(jvoG%bTWVE-INCsko-'
    'b33?JuF97i=vEx{OLOs8jfncCQU04TV94xMs@YY2?qcZfzbP;nuQdU$F)b9|7;(A;xR)%9D(9{b2VdI%kp)H4NW6'
    '+`Z>-G3@ADie9PBGO>pnclY;e(<yis@`cvxT-'
    '9b<8^!J++8tYGx13yi$bo$l%Ss#6tFFTFfR9mXHq4LUo;qY*$Cxq27R0!=hbQB1{3(26eO9GpvxPj-'
    '%|wxe@Fya<S4Lu`0}rVS&pOB0)a@i7@GiF|bJ2a5v6PnJKRZZ+<xaQ5Ho)APAdV-'
    '3p1Ps6Y~iMZ9Bzn!tRYM6tBc7l0%NZsK{qh%;yL;W~*;9oRv`9&-'
    'nEq+J9Wd#EbWaCGt#_hBc5kliX(NbW*XgO^jEakH2$j2z3b4#Ll1LS`h7V!fv(u<rW?P_u7Wdv;_%s(>^V`AO5Az'
    'AzQis6%qCquZgyLM^#IZQJEm8oet@o`F4HU%Ef27la=yzgwoGy=W#)DQ8wN3;CoST<Z*_35o3Nb`xJq->i-'
    '#EfacV;6dZ`9(70L;SO3oI^K+zPTXSUE^Fdu@61i}vj|($QpyM?n-'
    ';mxUz=Fa*A9z$Dx*ndjlDGkc*+OtK1h*ar!M~08Cg43AfUVaAyE36aszs~pmoUJYeLn`jAkw4rRw?v;4n1T=&q_5'
    'm^fd-nn8S)Hl|FHbU}@Pxy<Ww(nb5@^xe8z*Rh#TJ{CPkBXd@Cy%K*0|1<F3j)Bmks5uslu-'
    'g8GD3|O2etPuNpdIq6dSCcp{gLoNmr-o#T)wVlPrP|vzt>}r4|YRIV8TQ3){bCf%-'
    'sKr1@FY%cE2andDOQ#74+swaUFNg^VRsWW1+*lOXOO6Dn$D-#5wFR---G+1gN8CPqKUl8@*Tnbz#FkU&Qli*?*Fx'
    'h)9ZU2&3*Az?0L1<I}(Z29S9Sn&e(!{yIZmqV0CpKIHaHvC7_Urrc*fl<WC9DEeq(q@vK1i4esC)Nf-'
    ')Ugc2mk#654kb?hR^ti1i?ty2;H7tc~^pz5^088(Rt1HE%wo6=hR)3x(3Q8N|G3+o|<`V4jlRHcZQw15Sjknw8LK'
    '}bMJ`&ep=1$yfjP$lcue8*vvOQJRaxyJpe}gPi7T2pdMwH3+j7_MTcou|ImnDh&LhB=yfL`;)74<x`Xc4yf5iv#N'
    '^af{HU6Hn+lwn-2XZg4=n<LXARkV4hx<Y{$A`x!1QU%F0s#Yy}a&-'
    '))waM^(+c&SIlfKRYn0J9S3V;WC>axfuF}zEG>WxuG+9Yiw;EbPz6^dW4&5K!%)=<}0&{Ph%4_nY>lEJGkXc?qn?'
    '4z(m@F8s6Nt&;)Cd^KYX*^M8t#n^rl;w3@fWk;UC9}EO6B+BH5<X%+#{&4VP41w80c7IGsRgwuuN%^lyXnZ(1{he'
    '$p4<VH#)lw2jAHrqUEk?Rg31|xV#(?eUa$LiA$yawFimMTe&W=ZwHqo94HF>&Mvj=oRuWh#p15<FIBK?@6Gh{DOF'
    'o4#qKYjH_n-Cx5|soFP*s}J{Z64#tfu7Qn$8{O`E?A#_Z6=6Mvy&v6#c~=w;k9<-'
    '!jCIyq4i(0F0FyJSt9xcluS+&*rEJ4qR8y=;8hoBsj@H92_JKX>?DFlto%GvNR?mgN_I^6fy=Is#Eva(7Od85DUc'
    ';m%9p&6k~1yJIw$R7`^w!O&=7s^GQzJ(-'
    'YXdRwdTa2iha;Z@q}kszlu8%0^9Z9J)~XMX{W(fpzJ7Vu)l+bTl$g95!-D6SSP8{r?_Db9r~MF2^g-'
    'qqdmQ5A)fK&Gzh0akM}X`3!d6#lO~kFd%mIHcNUMmE|X#N2ue5@vN#Frw`_t?71LW#`z58y&MI#wWs_vRBOCr$PW'
    'H7I7#*4S{j|Nr?W}Mr*i<iC}5dWg0j_k&u3r?GFehS!O%~~C8y+d&{i3kW<6V}+LNLlFQ?~4%678Ld|l%ZwN=(9p'
    'sK!Q=4wTEwallcYp3+2sD#Ibg&`K{1YG{CJUx0fI6ioDh#nVDiv7p`ZB8=rl&a@CtxU_QaamC#)w70$y$|Sg5Oi{'
    'Cqo+A?$Y_oFxWbYw@RnNgWzh`K*DZJ@#Koa6t$AOiYq-`*AGyHaU_@bVuWn3-'
    'xBzvBMH3_Jse2a8rgji$)}n9h^r*SS*fqD|NtSwzrt21@a8#{ysdNjfZ6^R!r-'
    'K&A6?tW>QN7nYA=1&`7sUd#C&s4J(is;En|tU*R$U19FgNx<@^oL*&*tJ_oi>A{L&_>?2or3w9v8~^lycitwp&BT'
    'R&l4>NmL_ER2}331UHA-hU&0>ZKJxWa!=Aj#eJ?Q^aph2Q*>zqTBCXnk_OshQNEMx290g}q=c~P9T~lwTCWigO*T'
    '_NRDb0pD_qFt1a)-'
    'nqLJcxV=)G)+S4nS93YLhq3EqEJmvJGftqX~2(9gg7`Tv{O?<OSa;I}Us*HZEP4J+|HY_}oZSBNb_B=jPTJ+Q(dN'
    'xA1h3!KZIxODBjW#FN>@-47U%-'
    'pz7@0IwOFndVcf4&L1(}$Q5%kU?+h|K8fMR39T1Pwn+0zyRwv9rP*etAc8$Fz<D5uJG(-Qz{&~Wp4r-'
    '2KN&jk+9EyCHf4-k3G!WiM%Mkk1K4PQtnuo$t4E>9y`nY#Jp1J0$p;Ml1_A{YCr2I5Jlb=Y1szC<;-'
    'j;_cN5S<i?>s5rJg9oQ}5hm@$;HX!M=Agy_MaS>NEdS$%MU<^OCXFT9w9o3I4Da5a82QvbhSkSitZc#PX3K*1Cz*'
    '&F5*bd5tU9-'
    '~$eZ$pMZ|JTXrECA@Ey=VI(o~r+GPx(HFiZywM!XOf>4ybfrSn^m)he{l&fNyk*^1iK@lfS0cV$=Ec2_7So3uL*t'
    '25gWqn0kOYT9u$Jln2(83MUo_dLsW#R!4M>yP^I;52MF*lId=b3yuaXX#FtgR<KdMRg%t4mOc>AiP$tzlV5i<1JB'
    '@FgAhlMTQ@fek9q<)$_u1JE7ArW`l1YOglTu#Xu($71dzjA=^?DBpm-)Ip^QHYuw0KJWd%)#xO)-'
    'Sx(`^+;P{8!%Ew+|$~)y2&y&2Qy{3|11v@(e`9!2|Sm9ty%$1^NyVB`uGG`f~Lvb0ht6(o4r99-'
    'oO@S1yV6iy0CXHVG0mgiJsC1OfUIG%xMD_Paj9_h9q;N#(@5yJ6FIrNFU!@J5+H53h5MX1Ih@^mn!<a$TD-wZmmm'
    ')JAV>ydFrm23o;93HY6Sq@j?R9yd#h<s@bf%s`r`l9ddioZIgiSu(*Sg%d32;ZWx%UwE~E^o#@=sK{fZXoADIMHo'
    'fRpZQ149<{K0@(Ji5}>9j0^Y!irK!FyLM_o-'
    '|rmF9eBD#fXETrQJK_*Hx02DRYU=@Op#!`?RWF$yXO@F!RDKOe8)p^3{jZ5>TNd0myH4fQ+9Lv^*!hp0f4y%bp_V'
    '+VKC)A}!R7`PTS-!?17j1UMk_PV&~itSiWAcfb+J+?v3OSkFIQp-'
    '@K8?g2bzG2w5do{|d&8XRdFg3!un7!b)4tzjrHV!Eo@VX9bDd8;GNx7i#^z{S6P2Rz1yPKo!`z4@zM|KosB~?It`'
    'txgCJNNd~lVECX0D8LQP(dA8OD4OI_Cv~bV+e0ucz5u;B<S7gs+hyX*=Xx`V^tL+JT9$b2HSI%ROWYY_Xo^L_Uj>'
    '58<8;{^#<83#2uJ27o8znw>P7XIE@a?VF{JA8ZjLv(CRo3FHGsRyyG5BT%0}Neux!)6UDcvzIXpwP0N_TB%9>yfi'
    '#C#?huKKj$142L2s<cpXWIK3bdwxVf*tO#v2atXXWwH&u`FerfC%wF&m3AF7|UeB(v^!)D1Udy?MnA(sVp8R+rVp'
    'Qn^`b%Mut80RmQk!0Qlwkm2D)!Kf+<VYRw8%CLf=uavR6fk$)V&)gW{(5VovGD^lI0liedsd-'
    '~fn>yaU;CXc1N@VDS@<-E}Z-'
    '<HkC&#|`2X*^%`>8z8n@hrd7ft_`%&uj$v08raN@=c=kSu!KeQfz!AhlB5tEb|PFAkE<Na{6HDGt^$YTNlyruMZR'
    '5Fg_qK^=*syz$zl*COzqbRXM(GUnn-'
    'K1R)!R**Oou(824v4|V(@lkE}vB>(SnqVNKbBBWMEm}&|1tk(m07_#=om%TI<H@yXq+4`Qg0ulVZ=_|s%EUJ!Zw)'
    'HF?pN<NDOuugHA?sn&9CZ3P%}k|7Bed;Z8Rkdw*lTaKa&uJ^#al;r+oykt#8K3BS#zAZ2JC7&56De%)W&WNIw(~H'
    'w?~gj&R%2{HVFVsY;VF>h`a3+p4K2k|&U7jBc|-ld-'
    '3*te*e(Fo<ifkN}%I^Gu`BkX<4+wrHUNeDn|0{6@ZN${<mgpt&O;g4Ax8i(lm>Phu`^73Q(CN6onJa2qhjT-_Q@H'
    'AI#%CGOA^60HVrHqhchcME9ILlx-~;{-T24Pteu&22afoS9^ut7TQb+o!UmvfVNU8@j1n<P)^c-'
    'YRT1oyHK@JCOTL6`%57T4V#E0g(7;0<AgF!X&htvgkpj_Nf%pLqz4RhUJpRg1YG>&DLF0f|NEdcVj|j9aO4Pu%S;'
    'uboh&PEu&2se8P~~bNC(UfHis(4cR}4b++J=#`B^%xQ#({osFqI@je1gbo@S6ttNPOi25WDTVq0t*JE6E-'
    'L8`;X;oGmJ-'
    'a~10bDJISD<i9=cYBkj`3Z>&N=uKdx8@af0xQ+T6_IKTx0Hxc=2}gbJ&@wP7wc#r!l}21aN_u(rC7v#pqxJ{mR#~'
    'RUf)(Wb^u*qNIHKz~WA2=x!3^vs!Q#`E==fv^K}nq6FiD$J*wd5$Eon?~*+zn9_d~%c_pia!OOH&u{UZ8TN4^bo7'
    'i&?YV6WIy^T*35w@6eVKhp^f6MSS>|O-'
    'jvfEyzM^ssF!blYqW|@H!7oijQrd^`Eh$WKP0~%eN@6bBx75A%f;@d({e_xQgHNOt?p7{sP45I^)xPVG{^aTZMII'
    'B&C#bQ?PhAvPE=+9u^<UhDTNz80U3jsM$%T_9hjHCBg1|W2QI8x%?YS4*igE_D*`v5Liou5f3b<LR-vMD^>bp}6I'
    '%<8A`P7gYwk{taY4iRaT}m_*RF$(ug&woKF>TT}>~yECK=*dMLl50*t{>~0EgpFK`nqwwyO&*JoBN&XvUV~UJWuc'
    'AxW?9uPx3Rf&b~=+LXTb8O<xw%cbBV9(u{b~+a87jt$Q0MgoO4BLsJHP4hNIar36SYtb{H^>|%=D?=V>z@?RoT;b'
    'p{PGVl%d&Y|$udmqgM;=90CdYPEt=^%^zpX?)G%j(qJy-'
    '1`k|8UW6M4bQ_&o}F6*}56;H*l8@I412oT&>@Eo_!~(U1T6A#rq?T=(lymsJKJ1YJh5rUzn#~lX(sgy<_8`w#^wb'
    'aLC9ezE+ozdc7!?F&;Y!pu}@z6gLKSg6)4L=wwAPmPFDb#Q-'
    '*U&~S!d&c)P;tQByE<k{XHorfE)GxvpUXK882!Zo!~OJW09!_+I8?Sm0FJxPOewB^KK(@9HvIVkq5<N98*Le?2sm'
    ')$UE4>4JM(a9q|CKQJeb54ks7i?<9W|>@;cMTT5^M27YwKJqH28uA3VEx|VGqG?VrM}NW+|)cT(TxI&QhC)3EnZ#'
    '!H7wDK8|6z0E1HZNdjNFkYsVrQKHC>&Yy}g)b^T_d|BRl(Ku2Fa)tw5<qC3d5i)xMcr<HA1&Wce*&USfGB<{cyq+'
    'WQxj-IbnnYM)JktA*-Xj7A67pT^-'
    'o2Wuk+0&Y^!Js;V;omZh_4Wm#=ir%JNTonk0>khPei<D9n!P@H{xe0>gMxnmvM|seav+uF(bzI#6EPRFd|GBWv#0'
    '0i1ssPRb<L3<`U1Hc+^v7Fo(&QDUOi!;W|N$#(P-h8K+e4UE^LAXRX#oUqvj+BB^$-'
    'O3AdwPp?iEWo9F}2yWG2YL9{(7R(>QSiEa70=Tlo1HQEgttqo-'
    'b4ENK=PrrWr<jGfO<xj<pj*3Q$td0Sv`y4ZK^iP)*$bnZtM|&|&Q|ictNFYZpO47=z(Fj^bKJh@*Sa#akMULV7Zu'
    ';m)n^>_;dWMukz<cEIt&Vd8m3I|v_k0#n;VV8{6{`ElAYKk_Co|(L%qyTeHfq6;eI#9ne?}5FMmtc%C}*~dDaUg`'
    'jNywl1KAId5Z7z8I3Z<?E^&Yl*GGU1r=&eFzLtZav5?@{Z*`TFIVO+{(fZOIi?d@1amvjxs&02obu{V_t@|R0cEI'
    't(lNl?0-'
    '0%0Dcct}i64(}@tq!A^1(o5Y))0E$ne|FqmJpGw46wl_*wTA+|8nLC?cUXed&ewcyYb^(+l{Z>&QrU4*`2Sdm@!J'
    'JdAAGX^``lID`k+?!YzpJoC6tJ6|GjqRaC0RCpH2A1(fF{<ISGnR_Z65b?ht~p11LybywEoV(3GY6<r)Yffac)d;'
    '#iG$aX_j5-'
    'AhQ@eZq)zZa#t${p6VjWsMgY$B7TPyu2H<QoJsOlcJW2xT42R$^_c**eR)rR2_XaC2`#B}fjb)TqsGpdqFjf=a=`'
    'r;(OTu29;9O<n)2&i@U1(7oe&x7ot9D&(m+Djd0i?uJhlYnOS%=+3)CCtA_3IjWEyots0Uar|fuq#~#0CiEBv#@2'
    'UR_#<1x@QZk!Nib{*<3q8q>8ia7;*3FYFp6_tzgN&X4i5+2rW^VW<P!s00pSQU_?{vz<7*7Z3NLICV@Ejj>^FB&^'
    'UU3UCpxWTnseeJ`>ncxksD4=c4T7}S<?z`9B4=48@HSNbfn|<A`<hs=^Z3y%;XM~vBRM4qKy{`c{^YyAlfd-'
    '7)Goa37I=)g@R*Z>la=e<da5RH!m#PT{uO}%m&t<AIUh-Z{?wH?hc2#Jn~`|%iiP~PwEZ-'
    'h0M)6?996i%y#JF0GB0B6yt_*6=m3{QF@EveCzg!H}Ak1b&)9(7{*=cHH0ZG*MV`ALxw(vycl-'
    ')$qQ0t*CGdkK9!|gX6UCwL(lK{H@?;5&mZ(7e#4RH*Z8ZWuM^SbaB>2ZlMnlHDKEDakCOXKh4kf%MEg*yg*g`Aw;'
    '^8%=wLVy{fdPayt5oq2qOW4UsC2C)ib>LJW4IT;Sc7yV>>NLE%k`skYxlp45~wxH+;wbiKr_h&uH}D&8l<eml!_?'
    'ru>#73^K|LhpGag+l@A>AVlJ;zG)2~xs*9qw5Z9f<E*+yJG7bRBI=Ob>j)A}?ben!0j8na{E7jMjODJQjUEB;Dsr'
    'Sy$-'
    '$nYwmQKgsR62j1KL2+5rhFOk*fU0pfr+TkbMsN=*$!&as$AK3(ff3Y{}ecf7ARaq^kR(%ovi@^p#Kb=`H)(KuffY'
    'no*}myxk?Mr}?6^5p)2;Wz*+QdWq~QOJ~w@)=KA&Us46Vx9;gjLJ8=iTSB4))ltc}kxDWRo{FhTsd84nE>_Da1^j'
    'iyc6I*GVvMWATO`U03|oNLuKL!#jCX~4SrI_EqCFqHIQaS1Y4&_@@ch-wH)y^6S`O4Df5kblg`?39-'
    'W(n&?NTSYkrX3?SETA<QX4Bx0Zh&DY>lzKV|^`5LHoeH>zQuST3OIy)_!PPS97_|1Fyw}vh}>oa&1;lsp991*Ms)'
    'vOpcyV@=oVx7oA&%$``m0<c555#o3lt5PcWNIZWfX6iO9;G~$hjvo8N=9>g)Kh8N_Op*Ed17?OL0h8jZYE+*kI)!'
    'eJqcd74Y(QzQj?X<f>;UqhE&<lyh!wMmL&S?!u%^{<iO^SSii5kS?RWVv#l76q@s3Qpd;zDLrFLEZBXr1S@6`@(8'
    'VstI#?iAkV5NEr^+J8mIhPBVaMhpLmLi*C5u9Z_rx?U8Mx=k5$XvOD>jaj!Kk(VutcT*UsrF+$iDk>KWQTXsxtSL'
    '_SjP!0HRrvVVMN%^;-'
    'Y2@4nNk5~Q2M?+N)?4^x@vKgT4e4&NezMV!6vPB*UyMUXB<bVJFcUidv}g06t{2zL3ZA_eyqx*Vv{=LIBE^nMTfm'
    '=$V~I6C7t}5+R^H2>V{@nm+#B!s?-58uc{@R;pqp4o#R13bm)~B?Pa-'
    '1QWAEq1FV7>K9LQhefGe^oA12jrG_T4ly2o2%6t>iFOZ?;_LstIbN0YRigZvxp7jQt9m)L>!w?o0S_JnN|82pDns'
    'Lz)xq*wFDy3NjR*6Y922BJ#ygP{m2@2f(P{QZF3?U&npb?lAoQG*e=l>Y$BFA+F1KmkFJC4v)7e#F|jm3{*0PJ&<'
    'tVi-Gg)olVAV^X&<e?<QV2L%K`{K?gk4dUJ+n2w}i=}T-'
    'jo)Nhs%5VJDsrID>InT#L<schUzP!V{6|TEKK~J|+U#pYUP-s;cR*FYaOAwU%`(-'
    '3N+}0oyTAM2KWppQcAjH2C3S`i>S1x7kKg~B4wG4R<$I1w*Yed=olK^v>-'
    '=3HS&gs8YDMl2E`vrvNR>*1I_W8BCYiQ^K7ITc6w=e<gTul12ZukoAK=Tu@$u2$X(oQVAA#CA_{Wb2Kc7f~z4+|G'
    'I4?UZOzl#Q^HmXXioml6DP6w+mA_iQyOg)R2zEh0_9+V5O4mVAa7aVvgP|{&SPy+PstfCFy_)oT=lLX~8u-'
    'R3q5#ou=nk6CF)`OxrCF)D?OL<aeYZG6HWkdB$LX3&w*&qxjlM3H(|m>(0Rn-uEUysTGo&MA>hxH7mPeJqvcvRJU'
    ')80x4iibe7JVF~-5c_k?+At9yE$x^cNo+}6GH*eFQ_gWO?pa~FHtyku;c0-'
    '{?<wt+Nv_vyy##1q%F9eBeFP*5=<SGjcL|R1gx9WXKUP!ruOdU;cSWN!Mh=M+hGEqP$1YyB^lM^lDZA-'
    'xqq>sl18DZ8mSJ0nT>PI*eV55!>fJzWsFiTO}+rBDJW-Op{qKNxlmIz%lbUH<Ys=mamT?(MjVK-ezJqN%k@e{!nn'
    'S~$hH`+SCtm_g^oArYf8DRpNqH!OOxDs=U?@-'
    'K1nA9KkpN<zV!wfKiR^w>QI!?GZe(NvkR)mq>kz5WIbQhv5qQHR;AqapvfvLw3@DopU^7Su9%Y2V!-'
    '?xm<l*_vtrJ-'
    'Y8Bz3*=3`V4PHzYeNTkzEkUzmySU8V+#7?OAZFQz9@Xep(Mc5wZek>N>h+@U^SUtGzve|&%T=}Dj=!e$NqUYKAOa'
    'JN!fGF_S4S6C=|BPnT*72jG5T8H%J|hx(sV^RU{SfpvP!|EH)csUc4RkfPN=6Q=7lIPh=2^0m3mCJ`AdmRFr=6ms'
    's<kgs7ccW%uv_KR_9zBD55`Rndb~j5Cch#7_>Uftl3)z%MSOS==59UWsG0D_?t3Ks!7l}ga1&Ycm%tPrNkh8)WJB'
    '>27*#!JFq9XMG%|bErCOQysXe}r5`sPpQw)9+)i7aTFHxJWZg6)VA|Kq5y`_RJ$vmo1Erx+@nC$NI9A1{C0pQaQ#'
    '_l?{p}&WRd>8pP$q7|3Cbjp_03S>U(z*szh|4{<uX1N!i)Hh2HW$q$^aNw#eMXMYD-'
    'e5eR`mVtX?<USDmlB<F(3U#SJ7OI=DH)WEK#@j!W*Yai^<>&TBP%T$579VP$pA`Vu*rzaeu1k?8@qM8>#4KJCFmv'
    'ft-#7Ag6K8pu#px5r#U`@dWL52ZkNXDU-zKdh#c8>U?94y4g0!ph9{c{HP(@O?|z2$Vuqh%Hf^Mk21;#SlwR5Y%F'
    'zXa}5C<?JQ^J#m>|Qvl5liwq_x-M&%qsRK!9Mts|k{Ow!7trUv7h=<AVHcn*$-^TV3Ce>4Q*o}9O?}-'
    '1f2TYWJ91Q~O`NH+q#xWz`nV6bOHn)V@=IpH0(lwx$7;lcP+45x1GO<!S+gly-RtrGKlUd6b4IkMl9-'
    'vwArCQsIXJi{7OGy%Fc(}Dqr@7IVX2fTX(n6A=l&`F7y5bWY@TP<{+|CGS=ZgzlXfWH%=bswxw6NHAmEghP>I>f5'
    ')SeDHX9A`=N_C#hROb^-n@KEFH}7NW<oCO4+5{7l-'
    '&|!&{p&dQzjT^LKNUB3NW5&ji`WTXKl{?En@xF)4hDEApURtzolnlnzrTFWPIYmIu9+2>ez-'
    'H4&M6}C{JfZC@^D$?=J#|mDauSz;dam+vjlC^%gCvnY&d<6-B-'
    'uMrf0iF0V)oPoEk?wiya*`wk9Kg=N&aq#%W!z&)FuWKI%(zUce4&!F8hv+O_S=ZfKsyY*}K@7XKQGI%FZdQHnxt8'
    '6_1OwoSWvvk$ki)z!czq1y1dS*)x)5PFzxqNxm4YN{n};1dp<r}G+E9y(|d(k?k3$@Ha0;#-'
    '81Y&meLrF5Yu8yo2ZP`oU8I!A+}ZP6!+lpSu<OYwmFT)9ekYoMwvtVmvyLqnS_E%IyD*><<Jh0R0BJ4k{_`a1uU_'
    'A;~i5=P6p_$rBf*p5fp%B*afI!L~ZxpCp1`p*5TXz-ejBnwtxLIG~Wskg;>U8Pi&M~+hz0Afde|C62Xu8|3R8pgs'
    'QOBdKpOulxkN{`Hnf?nK9jKRfJ!reez>nw0OI~Rpn@+ms(JsJ5~eVv5eBY%{w7|A$%>QRT;Gl<+b*1MLYhSR!A-'
    '0Qunx(jSXhL#qlmM=3t;hJz*dfqDW$dj*_M6H*HQ{0A)FFiqOE)RdhQY?>n(jq(R^DmC@&qrw(_#}`O#EXHSIikf'
    'lR9g4koh#g?eDZ~YALyISI%bMa+(#ir%tdCp?rd50th<M_)0HcQLyPs~=AnE1U<I78ZWvlu2CZ9#*3H890yINVzH'
    'Jvfe7mF{$ll$WRoUFrf;|J@*d*(NxhtYq4qn@wj4SGOGmO4pAs}K*8*1ZjtM6MfOlrChbu&mas_n^Px`p_WZ}4nX'
    'fJc1E%fGsDw(?{6(}?&LO``d5MVSE1fa3q_+^Qm^Q|mGuU$L{_P#f-DtIvqbq3*J`2IjDa42PY{V<td-X-G-cWJ`'
    'oI_b&Ub0knzqRbkTOno!vs?#Bi8ue5)O03yz9RR*Fi)XI~dTRO_>zcsjsgOHm@ofk+qeYy!oct?akBQOa?oVJ|k='
    '{QL*@$8&?QRL*1oa|iR6cY|hR*|h+aJsmC8J|`y76lO{!&wpch;ZvOcD@L<;3Ht!gyGUkLD&$5QDe#Fnh4xt{y(`'
    '%ksE<p>}HWL41}&{WBuV{s~wJ~*7r7V_MJYan|)#7cF&Gp!d`YXcpLj<jw7Y%?2~(YW_)0mp$13QYz9Tf>OrfBb~'
    'V4h>&m!V+~^0(QX)HQ5kgp{o1c#rByAFTy{27+JR5t8*>tmhf@;rQ{8?VEc%@6*Vs~%1uRI?N-'
    'VRPq(Fgjh<PU(F<4Nt@H+Kx@&TUX5tgX;|Bs09Yd@?u`f;79zXYZ9stRt5+wCT`%l*l<&)c5?n`p}X{SCM234ndQ'
    'g+_|-;#SQv_L^0=<vDfWlCTj_yfoq8(ByB&`BCkyOjI68a@K#oxSa56*JhqUk-sEIVm`#Z+eE30O>>moOc#qmiP5'
    'XZA5d*({v~ZNSl1W%MWEzbziazKPe_C!v9qycEidB7eOtIT+q^w=A3C|6{DCd^S5TF<+BgY-Qebe;s<T@>O8XJE~'
    '6z<_q?@SNOrE;e8C`gJf$3S%exudS4#ny_uTwD9yfXMx76H!KkQZ}_kV5XY8?0VLF)_CPQgV({F``!}jU1z&qYzM'
    'n_uI@1YH>ad~@!g)2_8}=A!kcg#4JpI3He_G7)az+k(y|tqRxW{-'
    '1@Eq<fgzEE=cghV!Ag`W);j5}w9gJuE&i5H;AkBHWCs=bEQ3VTWnKqoOn?-'
    'Yh7#|2C%^ZYs{v>`fhiGVjz<DzoP{*hBpJDIib)OUR9Hd*sBm4ls(0}ppQUy-'
    '?1^<p(lr|Q<c^9*@SgX>Sf+*3C&v03^YqUWx1AO-5NMh2{B*NS?5kO(0xYDKXz|XH6&Avt!NxvgQHeP;uF-vLyAb'
    '*0j71@7u8&Gunx({2%P<m#aWieyW%ftCntt(a9;r-'
    '^<mqj};?i4$zH6VBzOjMYv7Ae@(+ht>QrS^cQEIGo8FF`)dDl^c$}Xn#eLr12QvR%Thw)Ps-xANOXVdebUaGV%|9'
    'tPP{F|xSm7nvx#3WuSG9M;VV#8}&#2uy5;o_|rNhKuW!tV?e?x8YTNHFfkXNDefz`Nnl91>X@_|E>=29B`VH2`#J'
    ';1i<L-'
    'EVimXR&5y5I%<el!I3tVb2Mb=Et<VbD%X*np0~f^dlQy!cb`SWml{`(ek};d3$>bn7IMsfy7`yx)gxQZ~OuqAF)<'
    'g_eYNwDmiJQjW&`3{sQ!xLa2v|oUbu9G=6WO7V3Z#I(4xuE~eM!LTFtSwi7*?Xer-'
    '>$t2&_32LhDHNRWdVRcsv6L;#4X@@O-q@eWNJ-hE49htOL_F}fV7p0#TyC_ZB?s_pn?L6idy$kEojzs5-'
    'wMVQ;BkGl8g6s0ZjhwdjgrhtX7D`O}{&_QYX6|&=wW`K_wwOmO75wDjlrOh6@;NFijd6YfEw7wpBzrLeljIkbwFC'
    '(kIvjJ?X#^G0$Nd@;afXqdFW)TNa`Hy}Gi1{hp5a5~W@*}P`=E(w!;pE)1}e85M{vu;CAcl46T-'
    'H0O9*eex75m}gQ)wFwVD+bTZZQ;Q&>ih2E}t=BpAlu&K*)?8L@W^Jh9b$MxXVC*hl-'
    '1TWuw~l{K?aXcg@)Ruj`116-R*WJFQbBP^ru`r4?11K8BV^-'
    '9=O23<GZ#y(3o&pRsnj1`1OKAFV+Uaz_B_N&?!n&#MOBMt8hu^kx=`0`}C+8}`gzqrO0)D=*3|CE5LUDzTo0ePdT'
    'oZ@SBMHmLF)wgP#*XDLyUbmOiNe;E!m&$tgZwc<NFZH*TmWv}&+_{U;Rz=3N>*$UOf~8dMt}hpy)krtBrClH}GAf'
    '0_*3^_2f6rGq>VJRve85(Bx|o5$V4qs6EFr{|Up-Cj=$22uR*&cMoTP5_OZ_aFCBFVkuaV*d7X8D66AI0C%Z%2Qg'
    'kAD<nd4cHJgAm7#slYhwT6x2M0+^2dfp)C^@!)%J#L6Q`&87iC*q53In*0zi_2<Xh(NA#gd=KV<0)NvA{cU(!jZp'
    'KE*<;8kkY-QXo1;=OWDP`&S%X<i;JO8xHK7D*4!}o)FCIdyZR5g$~s?lRB{VOKo4P=XVzerjNCm90vq18`eJ*0W4'
    'nu+aWd0nD&}QtTJk&PAeSUF66cyCzq;(|9q@^ZgaA@*5?(w{^!5nxlO7mxMX9oP%bXIf2L?3VJ$!_b@+vUQ%6ZeB'
    'v;kKnJ|&#1%}qGdF^8!=^X<`Z=4hu5P`v;~-1Sf@b)E#i`O7Qb+-%Feea_y7y@;vlW|Gwuz4iDM-'
    '5e4u(bE!y$c^Mx^V8yOqW{7()Ipczntxodbc15;p3@g+5750+vYf*9#EPe&GvP5@ydqb80BxtPoEQt?Y_0(c^xQG'
    '?*-iI-s4}r}YCO*TMud=+hfa|Pj&X__z-x{ZJ_VPwRhZA*SlWH^>>y2Nii^~Iftw-PB^4m2SC_dYLHhbH5wA`?4E'
    'cbdhmS`aI}1+scle50MBLCTeCJA<UYT;{(!w5Jh+0e*75SYn-|<h1-'
    'tzv+JnPM`o1X)EkD#y@v`qP4k@&5zRwowo4S_QxwnO5=p6)vF)a>ijHGt6$_nOA&S{w@MfNKER2)F~z_1cz=suTC'
    'P*KlqM93xmbwK^*)KPBBksT|%15Vhhxq>7uvWS7m*6^^YYLXuXtebHA&3|l2l1K=IdXbSFDTv~06ce#e%a?Ly>pY'
    'A><Z$tN7H|DNx!rPfbWdkz%&cF(8=}~RQBIR*&vEqX@TjNMAGw!l{hxdwBg^nQ8Ovhq*F`_pOeFrI-'
    '&*C5)Y1KMWvh}xF{>M$|j?rdY>$Gu`0IA{uLood`IXVwbKyk!|og04eNwgS($ttRBWHdGCQ{ASK*(v_EX>M$=Rst'
    'ZDVZ_SF;45+jSWa9W;@dg%YL*7cX6yD=??b*&)|Op+*zS5Yoz>lJakILF<zX_d7o-'
    'N++t%mua@)3bM}9Y*(B9Fl8qgKn)$0WUsk6)JJ0M+FEhqS|-'
    'lO&9VtLD6=F>7@<?jn+yS0Qn6Oh7{_)fkmY{=wp)talaqV^YGm30sYUQw_-'
    't|%?b;XLPM_*xywUpLZnFhE+Gue+1!Jho&<#`C1kK1_=%3WAlm$ALMy>fJ4)38U&DY6G*(xl)A;!m$~_l)3|Cip}'
    's)1jtF_D!8Ng-KwORS~)f-N>iKGZHIMPLPmc$O7v!AwG^rZqFU5s-'
    'q4z@M@Vyq+(=zXN{%`RRe!M#o`=@s%VM4@&mRhPLy$Y-t-'
    '@i;r@6YXodes_Gfa+)%1K78TZ5tZ%UKtPM$NRE(tyP&<c&hF@gVwYiCJ>#?hC#mT~4a(IJ?z$g8N$mIlNXtVzxL8'
    'eqJ)ARwG?%rz+(mj7)Fd+#KntPM^wKS74Tt*9R15^>O#{le6;8;NbYxuk`rWzxuh8m&FX)_)uh|w|r8D;nvJAZc2'
    'D3ue(YNJ(T#@ja=+HwYu^lMD*D8z|RAVc@r=N>?6v<%%4HSbicyT5mEL+X=3;GfHwclt=kD|H59V93zf4aPH9kU{'
    'N&a`hn8Hl&5Y69B}{>G)0cEF5(OZZ`^}iK*u8JRJwddG+7}weJ0y?BBQhEsKAqDkM^YI~?E$DWM5~JzDjV;OA`r-'
    'mIyFjLJQTJMrZeG&`K7wth4Q|UcicN1Qu&7WFegSftFA!hkL{M#SXy^&O~EfpT_&ua_R3hMVm?rd7zd3f@t!geqk'
    'I*ojP86|hG|F6Fgj5;J^2)|hRROp?v7e8mAiLY6;pPH^5~#&XV3J&S8u^YBGbCX3B@^q_qTna0_O5o9~epV$%TV-'
    'Q2f%546H6U0J}20Vn)By=&@g!m2tm1wYU|4%AzDg*d0^edSa_Y53GJGY-'
    'US#Yj9fDH{J(*{?S$-W<g$a>@F)_<h=t$Hl1j8FOco-Gg}tN9D1DN<<0v?Ah2`2rhcB&yPu7H(ka*O1UNLnmN|xu'
    '-a6``iIyc<KifX%lMiT%3Wks7<Cnk(+FpNJfJLknxXHvk#T9gx!7WB2)fT2zUS_oArf>;Xa<-'
    '7Ih;O4KBTlq~8&Do;lgWE~H+NMn-`DEqt|l_+uL8s*owMoe-'
    'L%OXa8$u|P#zrXd;`sH4#Elm`>njE%?|3wcH0D;W0X?i;5`Vnf{`hTB}iM2V~73pQCBcKa$<M}id=%mk3X|3O31G'
    'Lz?#g8ksK**WwpeRFohMaK+Q?#z$a10FdAEG4p$VH+-'
    '95M&77UBQ7r3PjZ?U%3L_@6jn!3t!?p$@s&2J!F_l3rb&&42^&q8A_Q}YmtzZs79ihPo;aN0f5?+xXjErcZCy3P>'
    ')q)R8V%yonVa2A`oPh+^9$$2A6i2B+P!&b5s4rDjpPMSux+#D;DgkXnM=)pv3oA`1r?z`)R6UgK#Woi3aA1gO<e4'
    'kI0Fy}0R14TX894NEgpJInb&VRW)frUVQR?n2t&mQ<)Z`9{@0y|fP7}B#jkykwq3yF`RV9J0U-'
    'CUvYnuC~wLL!?LcFKaBwJZ&_tZ;uq|t~Spvci8XnZeHJA@@y=ryvP(3)l0NC1L%rc9%b)a&4Uq`g_z<3%wLm{Q8>'
    '%#yBk2zD7wUrp$=yfv<=);*yh$M!5WCg7)v-'
    '0Q`q<(>wTw`=cJZ@=*=;~vTtAM_L_2ATWEN2ITCqVxW}nZ%QIo{~Mhq4>6VO0N#|EenI{jMBd42K*@bcONv_SBGW'
    '1TV#Tr>rIW6Y|#Q=!iK<zQkaQE$9*y#zgRDH+v*erw@ShN2gkd*|NetcmjN&HhW~8!wbPe?)mHkf%-'
    '&F}+w7;ouP06h;aipG4JNKh?6ygaueTe3MO};Ck`mCfnp3nAKWdf}FiXdggstJ;o=)}*LrP>*o|}QQ<;IowjT_?2'
    's(<G|fONAgaP7wexHAr4_$paTh(Y@<;6<dyLqj$9^~HY#H}Cd%25v3tL8E$hE<Xmu8Nu{$t1NPYg40;P9|4b`sim'
    '`NjkvIzHba3i+S(2Z?NBpTuzNmH;joOsW_N~T6qv%0d`m4xxWf)V0Fo4^7+yKp$=8j_Q#{d9D8$?*_^DwyrKo3er'
    'MfTCkZ^%pk-UyOy^c08ktY~m9MsdkD{YCqceV?5ehm~Fu&17^f&XNo=0+uHN~ep_COFK3*9{?w_VsS*#JHMad~yl'
    'hK%hh2m|k$nK(u_?Sn1mf@s2)nQx5vrXyQ6ydtEfPx<b+{>O9VTVKI#!r_ufs|Jt{GPl5^#djMdx)o1Na14ef$8m'
    '?=siM**+FAxUBp$e^<LQm`paO4xUvsKPlfH3D6MtuR}SaAef`4)1f@fO%Xe4v)GlA}T<4dBxoIitZYAqRC`ERh{J'
    'u$Fwc9Xt#`rIyhOMwivS)K*ql29F_wVeQ)|f!u_5W{wQQfkLNs1f*k5IiNI8ndlZ##5_Wis^E=jaSh8!!_@`lnX4'
    '!0V7K>H5kR;tT@_(zPS@7u6m+!$ZD-p9hZqB-'
    'Q5vW`_6WFGm3!NE%J&9!OF7#6;ovRKpCMkq@0^vdj^6wL%T@OGqvPlB{wvHZlf6AS{ORBa^!!GUafX&*3@wdzz-'
    'smZ6i$>TuslK89}kXUy+g%CS9=8e3{tH+2<!Oh`@xBoNmNP+1SssCuF&QJ=7%mwQ-pJ0;&Rw=e&Nts-'
    '*8c%<jYBiwjJ5v<nZ7vwZ3G_EA)fo$X`D>kDvAM*KqiF|Ji7780|lTfB&}szoU;sd_Q{okKeM<@HZ;``2R>H{8Nt'
    'hq%OSwXnnx{l4l<U)MEgZpp?r_etrG@(JRU`4iyjI{`?V>=X`t(T>o)+u>U_Jta$Y>0eXFZ^zzl<`0cBM(*Z?R{q'
    '3YsW@h-'
    'Wn@w(j92NZ@W9;E~^z%cpJg@4auVWs}EA&YzIpQ_&)1Q$z1Pc&2Jvu)8F?)6N!^ubb`TW;62d|H^Uk1nDADs-'
    '6es_;AnLq3KU_PRAD}3hA(iB;{yO%KVU#m5!i6wclEZMaa)bYY>G(a$3puTxdb*rdA^JsK_gU)#?isg#5g;t~6zi'
    'hgS#3d2<f0AU6T8Z{vsP1v{jha(raci(WUtC7#uupmqB578j-~I<s_F$GHl#_>yDu4zkA75Tj-'
    'lKYrk%?9bbPNlfw^AsfVcG-wFc=Gy^Yy!TIN>gf*@CvF(dBBjsC$ndVY)IJqjy#H4kjRv-'
    '29P^&tXp1y7L=GGbaAKdej{~Boa&>;+$X}Ar||ykb(-=<#e$q_`aA73}vF_8AW#nO{M7BivV}nB$W8-0L-'
    'P?DU5u<k{3f^MAdk_USejxtILA-2iSkZsl_#l9{;Bz-P;Q9MNRV=r+`4iZ-l}y8n0)I<#fe#sK-'
    'l?h|zk%9x!WR9^yOdlVO=C%rIvUqGzYrt#P%U0fh_rpVKmso3^-'
    'C(UO4KvS>wMLkCvE#tK|Y@fs#9IMsZ*S{0MwZ`~2mzDwz}qG!xV-P_0MUpG-MBNY|%#jLu4L0RLzH+p+Rj$g131^'
    'S;)=?<>Np+aov$FqpU?3$MnY(_fLVZP`AUvzM*i{a~|`~yq^idD;K7igelylWo8A<M84<2=%cUvz%ERibIr!|9IG'
    'b9K3-%wWkgEBj)u&{O<KaCyFrXhfklwL-'
    '%jKcUe{o<+}&i~Z%gq@;nr8|J{&HNUgv<ae=oQ851BQ5K+V04l&H2|ZS$x>_%JxVy~3G@cinUjeT~PLVB&2w~zhS'
    'Ye7ls6})8G6z;&T~#pDysQfU`KU%OOFckOsjaV@MW1rfgBcK|B>$4x4Yh|&2YN%|_;)qR<I4i3rh<A%PsoH5$pFq'
    'XvAT#{G7<bDC!682Q1yih@ITOKLBla2kupIDJmF|QLIV_<8^IjCdGil~8@<8I23WJ!GiX0*6S@EKAC|eOUeD+G^2'
    'U%RK1O#E1dnae9JN*l5f-'
    '5(iTTioGfn3e&1b^lS(IpkVY<2ZKzQhjxXsLw)Hw8ceN&EsZ_8?3!<1MS*nMCfTTmMrjXUruri#RLu=oN&XRi)^e'
    'giW9`&UPYKfQeOL!bDf`%D^V)j`IXSBIZZ1{u|Sesb_Tt!H%hAZa1@v56>GN;c2qKhs2pWjIGZL!$i7vVtrMjTNK'
    '(Fr7?uZ^dY*<)29!{WiEpBki<OMrM!#uwv6ttw2GYu~3+(l?3#Y&Iuk(qTye&AFbAJ$vc)K;pSsHxGwRaO05x?c('
    'eF`W;e8`aOg{zdZ=30`3=17q5|k@G&&5VR>wfq13ea})P|VvS%+`s(kpw<)cLI=_aNjWo-'
    'A}<|NQFoCFaak7yRiH($i{~l)<;Zp8k0BCVO#w@Ot2Bgz>Yt-'
    '(q~Pa`heJQ12x#aJbJN;0M&Qzw16ski3{IL+A%wnm)sJKm&UAXV&u$k6*q$y<-'
    'a+G>t3EQrKa9{FbGBHyS<sjx>(g8ZQ{jhuqeigVUG441#TO11QgNZH@ke>mwU{RKK4gPtZ=mk?YJ4*^h&R=Y!)$4'
    '|<FwYzJ%H$c#~aCkrArHC@)LkC<91VMIS3ta=}*1z2sDw7B;K{K@IT@o5wKZy$$`lomZoVAWXM2u=R{@wac;EE>`'
    '4?-<Ujm){>B9RKP;vVZ_kSXqmY6Eqv{FF-2cHqI(Qyly?)7{JELdSXxUue8vbJapRm)6S-nkKfXWP%mVNM-M-'
    '8D%(VQ#QT-'
    '!f$=25KkHq`u&wxOzJD>geY#0LuFd0L;PGek_<uJE?>!EWUcbe8kPVKHkB$S7&uQTY!2nA>D|jG&KcdIo#S}eYjl'
    '1Bg`Z(rvplBb6_GdhrgSQ9A2d53#Hd+7k>5C4{)|WrLIXWI39>6xky4Upr`7}1WRFkh;j0(|5%go5rh>m{rVHhUO'
    'TCCX5!}jm^*ScEiV78obTiGbABLx-9866rlFlE5OTAVtkalj+y49nZZj@eXjZXK1{ir~xy5T?uG=BP6yIx#!}-'
    'e@9Xa7{VSP<9!ef+>`|$)uXIlKe=fD=V~#l8&}q?llr_Y4N*0k1;xo1xHGBFvAbq;IhfGS}@++qO$Q}ktFd?oEa#'
    '|`XPy*6>Fv?%Psnet1i7MRpV+1w0CHupIeBc3;|Am?8I_Q(<UaDvp(pzZZ}l+q?o+J>C_F%i%Cb&!m6l>*TChM0u'
    '!K53M!l^-*Oeqggd<I5HncDp)MxgeOE1SsI7#vZX8l>-NRZfi3G^@U?-'
    'xPqoVc7&`2drGeMFY1mjUu6c1&#5)fPRS>YA^NEM_!QkLx;2gMal-I~-QY9WpIe!ppPpWX;A^XX(lJ^())yw%t-'
    '*l<=4(jrv1mMFcLImy5*ml-ID6->;B(GxqTLs>|@A(iNjY(qLRh7$-'
    '`P<x1pL*VNzO=Lwpp431*$LdDomti6;yf=YmhCRE$2*W!8DCn$8JR+n;f9ofhu8K*_a)vQLiaky2bYLcVmu`!?)k'
    '9z-Zi4I5&&*`@qGJ14tOw;f7Ef6Pw&ar|syC?il(Js5eN)UQ)FBCj7-'
    'YC6xC#86?u5{w1Ft%hLk4c6n`OnnFl8<j1DRhhFfFc~=u|s@Tfw&Zd;+Qd*yT-oxDxA=atPPNE=P$QotxVUuPZz}'
    'TmqB)jk-%`N-'
    'FbzfH=b*C3NFI4xzS>*q0_1NJyJDHfg>9ZG<$BM=&d8Wn~81Ngu;JfsbKUCWm#kdeLt6g!aeo>S(Swt*{G5JF>;w'
    'uxB&Rj8f==+Bgz!XAx@SCu=LE>hq3XTnAEoBN)G1R_lcdeH3T(m=OdwWg!h2MHvA}LJg%+bya%K@(j)Mj_3V_pJF'
    'M4K`pCkT`;spz|*Q+P0Mu=hGd}dCZs#3JClGA46_ePWjLfB>a&*aDt}*40?rt9Jm{6NhtjW<UF*0@L+(3@eUNT`A'
    'T`tqsS!j8eINvu<!EBMOP><c4&ASztcaoGy(S&3@KMlT%>j*(+sXm7!5*?oEow9SP4KNuhdX-Fj?#Dp!S9A6i(Pn'
    '4D>-'
    '+k9STo#4|<?s3wK}_dfOF6omNPXSO894Dx}YMV5erlIi{_L6FrhoW<&Lc9^+rtYp1%5i(kix4Tqk_pT*g;3uF5oR'
    'x(SrL`3_?soCNv&-'
    '#EyA3GKfU~=0Wkpz;ZC?(&*#2v3K8kO3f8RhypNk(xir0sq*zFfw5BL<&__)ixN1QbXeXU^kM8a??sQLYZd4g&0q'
    '!cK5P5soOQvser}yn%vRHjy+{YL5zzkam34T%pyI_5!KHnO~{zwiF<vh7$6oOtLLI_(e6F@TDd?XSHfIPFicjMe4'
    '+r(tR)hJgrl|X-'
    '@HP5Sg^q<1^T;s3`4_P%wL7lEh+X33Se84)@HQ6R6z#z&y8Z?W@xn=j?pjIr*V}9rUxKsuy@e4lC+RnDQccaQ<^i'
    'UrsPTU7w#gcs)wTvvTl{gV%3gq519XLFegSUHohRN$2bVT3uj}4h~NT$Nt$f9{1+^e>~p*Yep8m{k=z^<c=P)L5o'
    '!-sPcr);g8-9NOzzxXqdJ9U^3}xx?qsP6e-'
    'p{S)W_4VH)!5*X!BJdOu&!`2F+g2kZ3;cwjR9z@J{ss%q(ezra^ezzVL0^kDCbU(knZV7rH+QQgTnkzb<$25R)E9'
    '?htgo5U#S@)yk7r*5OU6Pb<5H5vWm+p;^I7)2C&MX~=`UK7~FkG4~C@6iI4Y|O41qjs!O`!VS6NQneL?%f&uCN~h'
    'O3A!iQn7ZL}O)#lg2XzA0Ae1=JhD3H!ah%){NK_IG(oAe`XB9{LqQhq#x76Z>O!3?}X{Mb{$g4+XW6LDEQ;hvk>6'
    '{!Np8qM96>t~bVjl#(cMNMm2N42!>_8QaDtUer{Q(ee30ucu$Mai+C82`72c7MDX^yruGp+dyOC&;cOTad|Ik%DM'
    '+k3!uLGe*ZE_p9&IV8ibd0Q7;JXO>r>%J38*bMViat19+AH?=yRn2D=I@TM3XcR@mp<C`ZtAw0J|CgKWA+9E^hjO'
    'd(1Y8!z{-'
    '+Fjd;GJ*pw;F+A?Ho0MmSsH#mEhiP)v4?;n{;*tN2E8oMOhc+s>ZM7={ny!PFQ3@vFSV=$;Q;y6cUltL%BZLlhas'
    '^+GW*dLhk<InAP5EGc8pxhD~&Zz7KVkVjXS)vVClE_AA(-'
    '~i}1Bd5SPX?ZR_ggxS3^ayP^h&by5c+O8j67Z}J_)C@|Wgv2_b)b-'
    '{l|^jY*80@NBU{!0sq_{yO9z9uAVhQ_NerpfIP)!zeh1}gC+T8YM=ZoAH{~k79`LcESyM2x_Pko&$is0lUN5!ixC'
    '^EM0YRgI8#&bYau|-'
    'wd9j*~<5J(d!e7qHf%tlvVzyF7hXcWG8uij^tVazToSX)9OnYgf+gn)lu%dUXw#+J6vg@Rib7hGSGe)4_Ps^i)S^'
    'fCet11W0V$bLw_8lIP@umyNw>y?arDW~sAt7UTZ&qAja&|iBr>k>T<6Zv9t4!)5)}<<`yT;ikHiA!Vx;Qj6tQN^A'
    'wwg|o?P$O8tQ^E;c)xn0<CGI|LV+ah1!G<EQcKB<Zw17kmYdF&4#?8aW!2V+-41qe(YB&pxfL-'
    'jJ-e1}*J8E@oBt0o7*kj'
)


ENCODING = json.loads('{"name": "rounded-table", "target": "probes.encodings.rounded_table:RoundedTable", "arguments": {"d_model": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [10, 4, 64], "layout": ["seq", "batch", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [], "table": "pe", "max_length": 5000, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.numerics"')
FUNCTION = json.loads('"first_position"')


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


SEEN = ('fail', 'imprecise')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
