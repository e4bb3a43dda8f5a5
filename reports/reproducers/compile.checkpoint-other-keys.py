# /// script
# requires-python = "==3.10.*"
# dependencies = [
#     "torch==2.0.1",
#     "cmake==4.4.5",
#     "filelock==4.1.0",
#     "jinja2==3.1.6",
#     "lit==23.1.5",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.4.2",
#     "packaging==26.4",
#     "setuptools==84.2.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
#     "wheel==0.48.0",
# ]
# ///

#   compile.checkpoint of alibi on cpu, in torch2.0.1-pypi-py3.10
#
#   Question: The state_dict of a compiled module loads strictly into a plain one, which then gives
#   the same output as after loading an eager checkpoint. A module compiled with module.compile()
#   passes. torch.compile(module), which is all that 2.0 has, puts `_orig_mod.` before every key on
#   every release. Metric: wrapper_prefix, what stands before the keys of
#   torch.compile(module).state_dict().
#
#   Expected: pass
#
#   Seen: fail (other-keys): Error(s) in loading state_dict for Alibi: Missing key(s) in state_dict:
#   "slopes". Unexpected key(s) in state_dict: "_orig_mod.slopes". ; see state.round-trip
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


OWN["probes/compile.py"] = '''\
"""Probes of an encoding under torch.compile."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from torchgrid.inside.api import Case, Fail, NotApplicable, NotTested, Outputs, probe

from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile

DYNAMO = ("environment.compile-python",)

@probe("compile.checkpoint", kind="requirement", needs=DYNAMO)
def checkpoint(case: Case) -> Dict[str, object]:
    """The state_dict of a compiled module loads strictly into a plain one, which then gives the
    same output as after loading an eager checkpoint. A module compiled with module.compile()
    passes. torch.compile(module), which is all that 2.0 has, puts `_orig_mod.` before every key on
    every release. Metric: wrapper_prefix, what stands before the keys of
    torch.compile(module).state_dict().
    """
    require_compile()
    case.reference(batch=2)
    inputs, module, twin = case.inputs(batch=2), case.build(), case.build()
    plain = next(iter(module.state_dict()), None)
    if plain is None:
        raise NotApplicable("no-state", "its state_dict is empty")
    case.answer(twin, inputs.clone())
    expected = answer_after_load(case, twin.state_dict())
    wrapped, _ = compile_counted(module)
    seen = {"wrapper_prefix": next(iter(wrapped.state_dict()))[: -len(plain)]}
    compiled: Any = wrapped
    if hasattr(module, "compile"):
        module.compile(backend="eager")
        compiled = module
    case.call(compiled, inputs)
    try:
        actual = answer_after_load(case, compiled.state_dict())
    except NotTested as error:
        raise Fail("other-keys", error.detail, **seen) from error
    case.require_equal(actual, expected, "not-restored")
    return seen

def answer_after_load(case: Case, checkpoint: Mapping[str, Any]) -> Outputs:
    """Return the eager outputs of a fresh module that loads a checkpoint strictly.

    Raises NotTested if it refuses the checkpoint.
    """
    module = case.build()
    try:
        module.load_state_dict(checkpoint)
    except RuntimeError as error:
        raise NotTested("eager-fails", f"{error}; see state.round-trip") from error
    return case.answer(module, case.inputs(batch=2))
'''


OWN["probes/encodings/alibi.py"] = '''\
"""Attention with linear biases: a penalty for each distance, and no vector for a position."""

from __future__ import annotations

import math

from typing import List

import torch

from torch import Tensor, nn

def alibi_slopes(heads: int) -> List[float]:
    """Return the penalty of each head for distance: a geometric sequence that ends at 2 ** -8.

    If `heads` is not a power of two, the power below it gives its own slopes. The power above it
    gives every other one of its slopes, as many as are missing.
    """
    power = 2 ** math.floor(math.log2(heads))
    slopes = [2 ** (-8 * (i + 1) / power) for i in range(power)]
    between = [2 ** (-8 * (2 * i + 1) / (2 * power)) for i in range(heads - power)]
    return slopes + between

class Alibi(nn.Module):  # type: ignore[misc]
    """The scores of attention less slope times distance, before mask and softmax.

    Queries and keys, both [batch, heads, seq, head_dim] -> [batch, heads, seq, seq]. The distance
    counts alike in both directions, which under a causal mask is the paper's bias. The slopes are a
    buffer [heads, 1, 1] that a cast of the module rounds (Dao-AILab/flash-attention#845).
    Source: https://arxiv.org/abs/2108.12409, section 3.
    """

    def __init__(self, heads: int) -> None:
        super().__init__()
        self.register_buffer("slopes", torch.tensor(alibi_slopes(heads)).reshape(-1, 1, 1))

    def forward(self, q: Tensor, k: Tensor) -> Tensor:
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.size(-1))
        positions = torch.arange(q.size(-2), device=q.device)
        distance = (positions.unsqueeze(0) - positions.unsqueeze(1)).abs()
        return scores - self.slopes * distance
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
#   torchgrid/inside/toolkit/graph_counter.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmn4SU-*lJH+)b9+b9p_PyB?R%$I%{h+J=4lf9wcXwA$tp`rbj*!JYDFrx>-'
    'c{A%@@8%P_~<1pFXij0)xR|Fc=JG1~-'
    'qIYCXI7urB6LW>wj&vsp7(T|XKIkIvWCGDy?&O|x0&X&MyERkdz{tSqZ0Yl^C@PfIE@s}_rVMsEh$*-'
    'RCDm#tPs`9TWh<z}hAjN!MuZmzM6`mk4CC&9_}Dxbe9W=#_OR07Z>I4{a<aax`}I=RS$Px-orw?TCtH1PP3>I}Xw'
    '@~{rhtM&4mAPX+Cb(z<7u+GmnbzTQKRJjf+D7_w>K0-'
    'LhO;*mS0(1vZn^kkb0zj16G7m1HU=DCr>*_2I@~doF06c1KmM<1T(bW0k{F|Vxf^~Hn%mBni_9=(=48EK#GHCv9)'
    'p{P)%{rm}#>3MxfdA4IUI8^n0sI}v6IQ~H^ZXns4*kfQG>x#CB#_5?mCuG)DGqkO!@mL$|6AuUMx{V>st-'
    'P8i%sqTi4BT>&DV1vbcCoX1P}L)j{&=I1qDKW^?L8kTYPn%6$^Q_f3$b}1HPNBv-'
    '(0_p1gTCKKSVbUpK`vuQrW*fS2jP>-63D-NDh%_!&O!R_D9Rd|9oprO?Z_2m3#cU*YGoMK$}F&*j7WgOhac@bK-'
    'M{k@lO$M_vMa2L31QOvS47<yCeWPE(WAh1Z2*9}2Y{r#~h=T2vj#{d7PH%H@l<M)L1I{)XUSm(>U)R@0K9v}U6@8'
    'r$Fd&2vy&exxa`z^4q@=wJqcL47n{zTMSZ3NJ}@yQ;(S>{cq$@=3s-T&#;9@F+?zB}8@)kpQ-'
    'diCy*24=ZZ<MMZI<cb=3HU8_H{V|qkHmgM*MRUT68Gu-wUj#)d2*<ISQ#gU}{hM;WnSnrnnJ~*{@Zqv(E?_<svkP'
    'Zl&7h|^A+knSfv+_%V73N|%Pb?v)ncBny|7^d1I#?b?*ys=64dZ+|M6pxDa#cgwGK9`ps9j?4{94|AG!eYQ%=|vB'
    '}|453#CMQfbfH_5!|!qL5+WrL7X|eca_(#s@VoPAku<J4QhRnt@2^8DC%ZXluhs%XWW#(EwXE1YWc{oPs{%j$;H4'
    '=^0Kbh8ob?>Y60aBO>%(!zAAHmOG8-'
    'Gdyx|$Ha+Fe@<nwy3>Y=@dX>#lymdchiwa+FL3tm@2ePv1r^yzKhbYgxFpp_qU`=@_&{|crD6s;DtECHX%GE|=3Y'
    '~GDVP4Q`GI2*C>2xvaA_%a;gA$g6^#_JUth=n{n??Q&%@G)Sc=Idb{c94OT?ebGE|B>KmY5jJI&+VH^CQfr4|!v~'
    'PzXSeWp$m<0t0jwHk@UPg@<y*Z+W{;LH)w71=7h+L<b6V(kf`P?^NLn(zx6DGP_C_dHJEa=(1o_!6eVh8B{x8RGI'
    's+{#dLW_QaPTL58>c!e7HN2mxH})d>Bgf>kkF;CR5AP1GF(djPP^tx@}!U$gwdGF)5MfjTJQ{|{xg2ALK<N&-'
    't+0s&LZ^C#J=c&NIhVGJ0?V3yUnD!vcDd&_}L%+^H>%8!&j;1TJozzU3%eGQ9u0>o|h^ukGxC$vZ=tnK*wsJQOIJ'
    '?$!YZyFeGXdzJp2>Ko_SEr?vqSoyWsp>p$`?`v1pdz76=wr}zph4tk{;B6RKQci6{a2E(_oAai!M++Su~n5NEIcW'
    '_>XfIMsmdM0Lqh+K*K4Fvj+L?|Clz>}VvRJrDge=glOM)Mq>-'
    'Rn3qmHug^|=(Wc@P0V$9ZreI3jzP*{<*u}M^Bm!KbhLa}gOTp<I9GJLgyB1*$1=rszl^wr7FhooNIFtG;j502jLy'
    '&Zz;f)n@a=b<9w;N9NwkMRDisut$u;ohrPZ{B~e-'
    'row!n|cE?loqu58%7vA0BSb19VklHC_4V~XO^d^Cv!(qT9YGLnTeGqOvb@rFirHb%wI@Y@P|H;NZK`*E^slx(juL'
    'k^>tV07G+C~R8&*r1U(Llb3nWxcAV)?sKMt8nDSI;01`gJ!Qx6WZ%XttsyV+EtBCuNunH2R=7u=rSF?Q87>)@*2g'
    '~t?jb~OsTMpMopdIhlo7u%KHW3m|5!H*KecG+zgQ7GF;IyIHLK}!W;=PETT0}E7vnOU=DZ;hL(3*X*h3s{aFXjQ3'
    'kPa?<b)AW9S4Y~RMu1eqq61bBOaapdb+g+utPrb?7j;T=!`olvVx<>iRhSu*92X!&f_?xJe$o+RV3C30Zk(GkQ{I'
    'l>e}D3WEO&%}7dE%L6%tQTfg}uzct-'
    '>^hWS1ZB57eH07(p7N6Ty#rAPpr+$5*DPHa;L_QtS#yn{N@E&`2Os4CHLaQp^$SjU8r-'
    '6~ax??Y09ms6i{vzX0~9Lul};ioVmQ<6uK-YpYY_k9Pb*^#T=I5HqrK$?pDr0Gsym<mY{l3WXQJG5A+CAUr6ez}z'
    'dAM%oC;E>ms!T0I~;Rnm_mg#6OnsHaknH9`JKJEwCJ40zgB0Ia?#Mja{t0QsGgq|9B&^WzEtq^%QM0-'
    'Zqn(@+!8>~EF9oy`RxoLhDVQX4S7~%M~NAC02E*A7PWHC==G^wnyw`KrOd5=X0DKZJ`{GZ{}+JgcC-'
    'Q^E~($9n&(8~p_L-sBbs-'
    '|W%YZ)(9w><z3LvxKmQ$@hUSp#bZ@mbQDGI2ZrH3H@`ugmcOEsMp6O|_{bGoRX63>}TkS<&@M{002az=wAXgce2J'
    'v0#MN#?D8%_zvJF2S1McAve{>ybZQJ5^d0B5Lr4`Ti3ED-ZHB{>aoWMyP?=K;h}hMN3bzw?*GAp_hN3l-'
    '}7P_jBHK?y?LHrMd4Z2%q~I;9o{!0*V<Dd*p(s9VDI=r)V~QpopyVYW((NDMFMC5Tk+*8S{CK#S)3pu3AQ1Ode;C'
    'RpX?o-'
    'cm~je%u~=LcRcgg8S)aXvWxy9w`Yn~_I@+vA@iZ!EYCpEN8=$Cg`UiXC>EemA3O3Yhk}oE`!0bL{O^LNeKm1+yU4'
    'F#DeR-Kl!ydaa$j6sDJHdD;<~f?%OsIk+7ORnhsov^V~?NRV?vlJ$WVQ}-'
    '8UEd_#5|;xCS$K;$~y2w;g(=rB;<ysjAlVqJ;eovPhX<HBp2plT{g;P&M(C2dOSg68DAHM=Alm=8Y@rd1lcfZ1E#'
    'vipc2=&bqoJZ9yr+xLz-^S#CB*rbVh~^G<b%0?$Vx+-M~Vl4(?}TJ+@V7)ooC;rn)EUP&k0ItO4r0M^I>9_Xp-'
    'Jex=GE&-}{Mj2@n_l<xveil|Jep_vxFEX@qy0(I@a=?Aqf-'
    'aK`UJXFYAO&L=g(ZUbVdGBHtihTvJ1wSZi85=Y`{PAfR@XTwjMP&yh^sx3u`4R!BZhG-fFJwh4hk4RCVHA!P`mQF'
    'BOSS$j!f-'
    '<ftBppJwR!E2;$=)l3(AAoSwv}obe}?tS!Rpb^ktO?~)d#Db2>;IrU}jhKduzL`Z<CBPOwx7*>jB?p!90T5Og?(d'
    'faFPa%w`VhfYq=R=P~C4mD}m8NvR6KE8xDS5b|6NP1V6~XX*jVrwoWKW(1e|E?14s3&O8KO^K%kVJ(#!3wy6(^HA'
    '{i^9_chm$2uB&JCWcL{ooMa#l4w8m6x@ShpBCQx%8k4C(M+6!Q8G{YgsfTRn-GUH^g?x?6U4@5*5x0PyW&kma-pB'
    'lU1d7_(JR|NI3T$4hV(U-??UDAkVZdfpB5rqOqo!{ix={I5zFuyCb?JL-h-'
    '6H3G&0W|HgZVgwVb16{{cpGd3U}kXAS64Tg>SD*<!&Ke0G#LSRsgP0Xy&fpPRhIbxrK*eU|hjD9Z<*G$iV1B%Lj)'
    'Iya9*FY7beb3wAqvIWX}IppbUPkCUd)_BK|?)`myoake-Bskj?i+RfDZU8&aVVP5cve$Uer&|g#SyFz7q2D?x>8l'
    'J(vspB%_B^j=>*5S5lAY`#+tfHjeU<gurmAn5xq8uU)>&b?c0x~zN_Y^M8)A`8z~xWNlY_V8qrLb0=u7b|-'
    '+lV;=8O{0pN6hGN>LWZ8AXlM&>9x@E1+{f(8;Ndq2|a5qct7j3QMw}wbYWAie`Y3ZlP5|oEJvYTI;KH4cA)fBNzB'
    'D7*Uwp&9&(e7ohI2Xkvt0>YfF&s~vcnwdfl;J?btocFk>glBHgw={o!<991g=D&2!>-w6QK3DE-CkiW$S)qA}YA|'
    '3r>p07}QVr;^m&bV0E+(R$Y>Rh;oxp4@RXYh`Gb{7Zh92q1XQdUVrm|*kGELX;-'
    'gxjXFgBm*4MByNeRU=(g9ppR&H^<b5>ac!oqq?c`K+;3SU9Kqf2XvMNI;#P#Q9TDq18uP=zmx0+jcxp-gs|xy8NI'
    't&uMrPjHd8=Uf8`|0U&!W!WuDcz^0{avc;1-LK&lS)$|VO#(`_iW))k&|`q4m*w-'
    'AKZc0&wYNX;g`+ax*4xgAwTzuqQzP-GkCpUJj%Vl8_uK2lnA(H?p>Lb!$PLl-(MzKa`ePORA-gxtA+7tJv;X{eTb'
    '2=DHA-#qd%F&iW3okh0kmPP=@&V;p&cG_o8TL{=U3UO?+u+nYxa3-'
    'RhDyPhr08oR5o6ma<oNs*2ae!_R&TanykuNNa5uR;?UYu+ALOOxPh+TAf8qvx$$mXALF5L&mum*{o@2VPzC!N+|d'
    '%^4i)#N(3Bo{w)Qpm5G07VB6PVFL0+Ka(auN2)ujXa7@yAzA-'
    'w`&$rw(b~rmT1#HtBW$cJ3C_JQ~MZJAMavi3&tQ_=d?dbMck0ca9U*5xvxduly@v5mRmyqj52`lfd<mCwM?sB#sp'
    'epC$mI5i!mh#McErz=#bl}Jq~%<<m;4tJ#Y;2DDDb4yZn5eUHZgYOXrVTR;;Y7FKKJZJ&1M~+kp~VxIx-cFLAQWT'
    'L8qx4L7F_Ddl~{4aD|&CZA5+6!VC+^>|1x<!rIJ0F{{Dx6ZCLEbC}-'
    'o`Vv;rsICH0XQhIK?S<p)dpk$1~b@{<0e+^)g~$SG3Dn-%$<ZWZD|4JYtWZMRGMIuqFNvE-'
    'v3*TPHfv<uU%V@v?aCyBX!R6b#4~<4p(<s#^zwA4ELYqK`h#y%q)TDGO$(4qiNogb6p=F4@=NASvnwN?`d;uP$t)'
    '~g=s)4M)3gl&LvC%A}i5T+JNaLzlb?)z~brS$X%ag?$j95A9UyP_y+0YduxX(jzB)0!fk-*-'
    'ekoBwe;|Y&VRY`AZ5-=Z-'
    '>E++6l|I+i!3di_{wc2`;m>^7QX4GQ8uCU^)4auXi#209O}owe6~;_<#<hg>{7+wCAc<$LwWB|Gb(Ew@uEeclm`s'
    'nUby<?DMll7ng0iFd9~}x++Q67=`oVoF-Va%SV(zlbr;$oRl5IQ41Qq&S2f^QKD_5O~eR+xL}`#>w#EiHG3+&rtY'
    'B#>NUE}_8hRxK)L}-'
    'D{q@!ZL3nJyxQs+{hq1e*L3XVw0Gb=GO2R}(1AB_SWAgM!A{C~MN@nACEVm4jJCV=*uEP9x`(2#lMPY<Y15xy<I1'
    '$Nqn-p)OT8ZIk`o1WYAs0YoH_ETuAL#gapB#=uaTe+iY8ye#JSbB<<6QVCT?7~#K^ScELhC%t-'
    'Td6Cs~IlSZzwCZd{c`7mq@iGUwrhZO6CMP+T%6<|u+nT8)?v6KHi<hJi+Ur3_uO|M}@7?uXc@Z-eLtmE*xbs-lbt'
    'One)kK9c4zR1J|h58YaR&vRp={W7=gx1f`F%*J2lj@|J*KP`_AetM5iDP5bRh}lR~U9nEn5tJ1dQFokp_0|x#AH{'
    '5$Hy731QfOIfi@N0#0RmQkz%YUl$Z-FnU=#s`uz-'
    '#`WqA44p;)|_<H47B3wK7?cjkhtjFK_2N9(JU^FPlUYueP&_64s+$E`$$PAG3LtyhLr6gW9*`&Ll5zqFsqzq`96J'
    'ao})N0;2SjCNMbFI_2B3p18QPX|vePX?q`f;-_veBH(U&>2a+W-7(OT1IUvI?B|MwzA=4G$E){aYHvgvGiI5-'
    'm}3|+Y3cui;bb)NGnK`3fRct8e7B-'
    'cK9H4@Kj`dS4}XG(RD(>ZY^3IcT2h?k^pqaP@M_uF5|f{V;+Y6swhFa1w5~%Wefr0NWvR~%5d=Yhuehg+&3B}e22'
    'zO^}?%}qC|_Bm6SG`kp0*IADN%AkHUHZ>6FtRcvsdp<3f?41!_@z{G;Z?ND1b){R~Jy5e_#D&TUSEuSTAan)|z|G'
    '%2HQ|AbXdAG>-Y`PsBgy?s_*GNtsD)${)W=4S14;bC)Uo@q2XvP;Cq7A@3+kN$z0-'
    '?XioGDs9AXiV^kAhnm|;+I*;lbDNJg?a4kQ8Ugl+y;y>SGR^!4UuK4h(ek|qSavB04*NmxlfB8sz?_YU+?(wN9xF'
    '!+i(^*Gs(isbya@YrLv^5-'
    '7p5X6ycj^bF_WlC~R)S&Jfr;kcUl`Hs$|lkqv|fK;i)jwB`f_bKh>tq6d}QrBX}}5tTO@mP;B7>TMWzTjwD077pg'
    '+-I!2W2bHQ6Z0M609sXhkJ@g5K-'
    '!WwN9R5H$V2!>y6ZXDgoz1(X@x15`Zf6i(S6*sQe0x9>oqdc{t1+I;p*{)3)|k-'
    'Z^%R#~x9cQIdX?2q&(85!9#_lBB`Dm|xuWLR5x$Gr^#y-oPjF)5?@}2g>sCJy*N8hKKC*-'
    'C40dL!6U6`G#|!WT0bJmvG#UjL5xVa{zp~Au89_IVY~Gwvc9Gvdu((s1xSIs|tQMSAR;=6pqTTVdD8abkp|N>q#J'
    'RiYyI}tWru1+5x~e0zOVZRD@moB_g?*d|9X%rxdv4o;4o_uJg5qh&NM>Igd=AuTmRT8*+r+=Quc%xH4E_1H;D1`Y'
    '&@N3xQrd^`Eh$V<P0~%eN@6b9wbZ@-f;@d({e_xQgHNOt?p6+C-LrpU)sgG%{p|UFAdhiX=v1n_z(s-'
    'O!o;?J`Lnxla}{HCU2P(Akfh0B93zb&Fs^LWBL`7??nSnuoC0ljD4&aB@CkqdZdU5IM_8Ep?i7QLTAyS-btHzZ%X'
    '>)Ljc%imKSM!PIbBugkIEa<E`9wjZQ2U-V7E5(f324KvA*8o-'
    '=>4Zjbqz`>=N6Y+gyjR<MH@a@({N$wr2b;FD~n3ne-'
    ';~hlSnrMP7WkXu`OgDPp)ieFIweZk^N%+Up8U8SvSkgh7`QAl`Hgx)8C8DfY0VT4l(8gG_~?e))XdHrP8yu3Mujy'
    '2r2gfv@y3F~8F>5qTHc2dtLWsk?iT3|H-=JG&8e0$}{gtb<!C?!4W=eLCQnwC@qPe&=cNy{LAcf}j-'
    'NiX@=l)&ZX44#lb-swsY9o_<H>IXqI1jQiI%S3}Pc9-'
    'H`j9WLt4Dqlx<`XqqjmYbkB38?eo_E&;VRup4NBrQ@5U`q!LXZYnDOPzOGiCRdW?d;HLv*9`ujcdCiOFI^>iH%wu'
    '8NeE*Ude0^hp6kP>7AoJ=jobGTH4DoY|A>Xqka{#&d9p#hRJS-'
    '$)fWx3;489+%e2?AzEIrsfNumnJn)bEPm(xV$0OdkOr8B!GxH$dxy`&!XuRWZ4Tn5mRX5T3RslNt7d5N8nj=-'
    '61}=so{F%d$*A%9dPrYGi)i?4hojgECVm^Vn+g6kcn$*{eEnQ^$}fxVA<xdM4Mry`+pKscpo*N{<)aY015c2K{{1'
    '@ol~QHe5~9D4IAx$sO@>{dTElL#@kr&C)`Sgu)e+_3@vsw+c?LQmN+pwfMZZE{>3lKQ=X3XQ!hgN4e#^__ylJPkk'
    'raksdYrOVub|C~Q8JLVVU(Xgeg2oH&z^mKTK<?{>*QCoCg@aOy3f%$bzpR|rl@`v*v?{WJZRJj0g*sX2$WzDA=k-'
    'GMGn$H)JQgl>3N1(+O9|FR2f@|E{2Ab6Tq7)(hH2X(@9UD@?8b{-'
    'C%{Y+w1h!_5UGLhNZXdab!G4SzxPEjvfrzVb1mbW+YLMzXL@~W@Y;ua&iyE7`|9(4%jJ-5Z6nJc%-'
    'DAE^)R8_eh)Ue6-jxzLvL`+0f(IZ}pp#IVO+{(MHl8i?buiWXa7js&02ob+kbctw%SU?%@tNY}Rw3QGI<n-'
    'R?VYqUyUzU>h*DdJm=+REC#WL)dcFs~c%qG6C}1#r6enOCQk}$eAOw*;LWj&Mw;a>BhNsH@*_8r8c9onS`x2W0X+'
    'yZWqV}O7r(t${?%xTM$Po2QsuON|;KYr&h+_*$4m>P%Wp9*6i_W{y*ZZW6w$dyp49Oz{wUDLm#@V=;H7@SdmAgEk'
    'Iog**=L%BBf&Jyu*mo-a1iT<s0dmayo_xw&=)Gr~okpa%BM-rc$>6Ae415TZy%)X74QLmg0NM!P^H5DnW8WrKWwy'
    '+#NC15mX8eK25c3a)r{Z-!k)$>g@kO4|;I==04MnR)tzBj><Z1pu1Tz#W-'
    'UgF^TWpdGxF#$DCruPQuK2u{cdIX4Q~GUXzCk^B?O#2mZ*$8~h@UQj+tSa=K8;V~V?0xq2}}3MT8#>W>OKCuQN>$'
    '`r2cKt4906%bB0g6}D@F22UBoAAOGF?PDUmbu|RYMu!Mcao4gmLw<rZM#)B|82)d$4+3Y(kxmzY(4Er8ryy=l}>2'
    'eUqn*dcAZ(o>K5OFGIma^yJ*u&c)K02lO5|W$e2^AoA8!9X5|HAV(S;JbhpQyBwwu@UH9P>H8VR{e|f@MPrsGBwh'
    '1Klb$QxKO)GnoD?C^>{O7Zd-eDHK%N}ZHsP%AJ>?Eu0*aA_8O*^Hx*m<{ZpV%+}oKfegve;k}j$ucb(sJz?N3n^I'
    'F#o|M<fm4~BD)rycaNwng&d(<2@O5J<KOsJk3WCVkN6Eoo?qjyP{)=~q%ip`iJ{((H00%$k`r=&sgU-'
    '>kG0FMT9_ko)tZFtLx8y<^eYxx@Xqp|AdCbEeo2^nRL?LBcA8jx!yn9ZX#3bmE%k`skYxlp%&<a+B7Dd0bf_yM&u'
    'H{NEUGi+mk2)yru>%D%`wUhhpGago7-5ci?NuDN2WD=<WlAs%%Uc<j<f0-?a*eL^B^R-'
    '7YY(x?ben!9;Tt%{E7ihjiD*jMh_2ol}1pg<X}%JJe|ye)Bsh%0qr2^2tp5*NL7AgP?}0+z!7HvbY_YXxgKD|g=Y'
    'M1wq$O!ziIvyQq?0-W(>({`pSpU^p;&ipe0&H&8X8OhWg0rX}&0J1pQTT*=%zsy+rnur8Dk18l+>gKT-vKu<qGTi'
    '{a5lx8%q0s-tqPLLzr2@Kj9H%^9cVyS!N!l>OBa+tt}W@)@oYhe(vy7{iV+I3sIc#=AnjtOy`n(O!*T@BQ@lBz-'
    'mBd-e9sdrZ^t7diixYYNVQEgX$@{C@vHX_xvw6S+xZ{FYQ*yt~B8Mh{bSw%A~z=Sas0DQKU#cSF-nS}Su}%=*t5>'
    'uM>%C-7Q4{(6shEKgkJLn&^#7|pV?WO59JlJ`39IS+3bDu*2*$XjwD72i-=L3HSdbN0h;DX%8}=p>&I-%|e3JvU-'
    'h4KK(mLv1pS8<MvO4K;+)1H5a+RCD8O?^EBsEX9E&!BqE!!gs0MLoXy2_bY_#=%qCvHHVC5HqWy;=HnL!O~q(gN&'
    '3Bpqs{{Li*uP#!@!wfqII6pR)l7WO4ziPP#+9G5Z|!Xru~Xex#~6x8!h}t%I`{l2G-'
    'Rv()B!_*L}*MLn}T8>&&_piM({3e<)y})^21FRa7VbqVVCXNK>4`V)SkyQTVi@8xk`ptxt4YO+p2nK^e8>QKBeJ('
    '^ZR`#3J+PSz-u`4>oD7&@>|sopGEd?zm2eZm1ViDC*$?g6zC;-'
    '7b|$#U{1S&(RvJ^N^iD$V~Iqnhq*W?V!0V+&mqd@?%+DmO5MFWwmBAJpI5NWIPCn4!shiy(~9zLc-'
    '4V*Hke52Z(;OPan1L<`9jn)X*fc&W$`nnQsF61v1nGD=EBgPanBRkq#=zv)+KSBYrqyn9smMi{ReizdaaHGcGzJH'
    '*m32r8JAcDlxBSpoySEau`d-7*D8z5<U-Q2+79)jlitn>vkGCuEx9v8Llgs^-'
    'OLp<8(cBp4T?hSo|mkz!5jedL*Ax2;-;?g4{iYJQVvFEVkzJNW9PFF-'
    '}xxNAg!WU5qTM@tZVFw9M6CMGlNu9iiW`2!Rp(%Q9eu|0oGC;y<EQn|+PQE9n;f_NeOTj-1!FS*Ds-DdntO5BFC4'
    'M{OP3E;CH6qt0+aJ<QLt*~kB*!(>)nIV?}<T5UB|-'
    'z<{Xb@st?b4go`)r#CbJlu?ekSLV~b<z{iOj2zHeg5<*D5NJxd;8;;d;34SAK=U0(b2)*XeNHU8-'
    'Ut5{`(JmKOM_GYSHPVSyqM(-t$q-vL+AsCb-'
    'i_2}KKl%3p0hT*%vD0J|U{dx3(s(sfW2?9<S-!O$1HKMh?9s&ngY-OPu>vuvJH4SeGiQGjSSbPvtvh?r}u(yY|ne'
    'yv&QzFU0vx(eo<$LX3&w*&qnjlRy;MYce{bx#&0+}?Bz0ym+MDIBu$ERX7*!jS2uzN#3jkcp&Ti#`t0?mfA8he9F'
    'vZVub!9cH-D#83eA3#yAolcCb(OB7Bac3i!~-&*NHTUE-'
    'M7yWCWw0XC4L>7lpy!XhYGn#dC0qb7yvNefAS9^D_TkJ{jz`G%L+hMX`P*%`D-'
    '6g5XC3QR4bN?biB?)}FAQGJuF`Z?2F{czr46lypmoZAYH2DKaO&J<T3SHHCyz(+pvuwnJOJ318x9&I?$%q3n(@%C'
    'LZ;1v}B#i0{Omm94TUBXcU+8$3zNVDB`niZ(ur$f7ckReT>yva+@N0b{*0<gu<HuWgRvn5mdWM3yb`C(*nAZ{goN'
    'tz^I?_oH%Bqym1e&a}LaXT-w{JI!wCAAQZ!l*5^-'
    'KjEx<$U^AW%hkXm;Ic<QC&7Mc)(QdPC4|!#?Kj?u|iC5VPz;k7{(Q2or^ZdrOWx^@hRAtj^8$uN!x1c~<7!@prU7'
    'Nzc(=-!s7|$MV6ZIXJgUd$Q@{5+<XHsklbg^-tX!doJm!PgL%)tWq%Pjakx-9obFx;_InN(ICnTA|OL$-'
    '9shY{IvwqPbh_hs=-'
    'GAYSIh<Gt_m`=8S6tMfArsZTT(|M9&R33|bv#*6b~VWhcAO^j%Ek6pLR6_?s>iRFfb)h5t~acmlhNwIrl`5@OO|1'
    '3{^=A?yim5X9~9hQOgdURG$g(vP=co2ZW5+)i74&rU1*jujY1z_hQIBa$c2hW6TR21-'
    'Mt;@)&HQKX6&C0pQaQ#_l?+uK8Wt3r}gDj{ydNhKtZbs(egFX@`R-'
    '?Po}5<8BCFmBw@V2AB1MgWYf;y!sowdIDNU3#E~tX_B9SDmj1vyHmeh#QD~bZ{?>l373qJD0EBHSQD{=e$<K$2IB'
    'xFs!Vif-jJh`5Q7P5SbouOJs}-<bv%jB>R2-'
    'W|5L#sDboVb$iSuw7a&|f8R~l?o4G0>xZV8Uo+(rcOZ>6;a6t1&!Yuh{XMdTjX=p&g~$@cNg(37UktJI1VJqZihj'
    'UpRW7bQ&|{bRH3iV@uu5TqQm}}EPaTMTGveD((B8gz+)AOSi@2ZsZsSxI@a=35VNyL;hus(|dr$l)Ltvs9<fs?mu'
    'q|9~Y#dYaor$Qq`1XcSyFEQEwRH99CB~a$>(yzpXPH|!_}W_?@>cUe$CFvh7Y!eAHW4%{9a3+5(SmFPWGRU~4Ntb'
    'V=`=Up(v0}b(H()LC}oWmRVqHg-b?5s`+7M0@-V-'
    'J2Cp9Z@>9b*EiATO#d|Q={DDD++S5TN(8qgk5`Af6qA!<Bx;Gjo?j?YUbJ^Q{bLgA=>?ZOmX-'
    'AJdJVr7Je$21$aSN~QE@I#I`Nc7o?$x@pN-'
    'la&<W0)XC#U7#-n?R`x+tWms2uO24d=y@($g-_@_8x`cn7`yUCifsnaaJWA-ZFhpl!CUXVgwMe3y#dSI5I<XuCxL'
    'Dh`T#Pl|XJJ34A)O-BCCJ8GVcMO|;s*e0bu>KLz9ehF&9b))gxwe8p}G*9EzNn+0y{~Ah?V<CL26ot$(N-'
    '8vLn|3!44Y#q?<=7^n+VHto8d;YD=wY^rrmizmQ!RG$ba0+Go#fu~&_RokcFAdxOvm66-'
    'y)oN%YjQRrE@*m*huez(z-'
    'HDC+v5$E&4=hll^VB^8MpJS0dkT3{<s+70GKZRM2Kii~O2(wuNH$u(|Ih2a;fNms$Ih_A;~i5=P63)0A6X*p5e6S'
    '6Npp>Wt|!=EjA)Xgl|-qTVnaxj9yW@nt*p-'
    '@`1<>*{_@dE~S@9w2ra@UQI4&pOva7k(@pvJ8OT#N=zIR&0@3QLvS!5mQDnm2fu@)%r>>eN_`>1!_}tGJG~|U-'
    '9bP-aKuOvXw9whfh7~tZ)XAhbI2ka@26zK#6<3S5={_Mr3GdVQRHy#_xz~^-IqiB_4V5<@2C7)-'
    '}Ox*zBSuNKLHkH!Q`nfF~`oqdx!QbnkqWhIu+XS46ZDqNk2%F%FehShf>!Y|6)fP^`WV#MLQ2^et|b0mH=IQgp6m'
    ')w5y`X{Re8g%gYQB=XQbez5W*SP_O+$e<NfXhjzG7oZt}@@>1=;pmc)=PKvkD|Sts7VH@~Vw0>7CRRkR9K5zU*Ke'
    'rT-JI&}3LX(-+E5#JTYcYh-JquXL^p#pquMPwOi_rRIfCa_<s;NrtH&zhtZ657rx9saG`EiXE6N051{D8aC#s5&P'
    'OM-!4zaV}P#bQn)fc3ZP@&hoc_geM!(pfLcrBa`8d6d<-'
    'ja~Z4ZXfGfNldFDolD@7b=^>+i7gu5!io3z6&Q>m4T>$T6xlQOD6^WKh1^VAmrYv%?qS^m$u2BcTa@BAddzmNVc5'
    'l={QL*@$8&?o@eBc9N)RVDJGnhtRh=caJslMKTw<=u39V#0=gNcA?^|3He&4BBG`hDfMpYgODp9JLlmZ+C6{X=aE'
    'tlBa&O4(<Q1`-'
    'MZz!;3eU#+lc!cYoc?Rn+Pv8@eM~nyVBu!RPPV~bb~Jdm_Q@P4_R?1o?(CTHfnA0g996TM!xyW2ts>gh{Nb)Evub'
    's%A1q6W?5ITuVU<C4HdBzaN#xyzb`kPy>?vl`&H4$dJ@@fvdDHMpm-MBY-'
    'fmxcH69<1k5AAC`n2Q^fSTh;?ZlfqhI1zx)Cg-UlN`y6RvI}O9LkuPUS^Ar$|M#_kcKuLnvas`#Y$41omHQDZdFw'
    'z*@A=DBquSq*0i`rKae2ei$?5qJ736JLTKPxq6kUb54FfEQ$8c>YC61?RVNliPdc`cs;$Y%m@u0XS@`gSvaUZCSk'
    'Vr(lbH5n_n^aq-'
    '#=P7%3H}Ktm`w4Mws*+bcwIlx6_b2XPIJEUma8IHXA8x7i_|F^99Per7{F421?0s2cvJg{+(Q>$4+D8Pq#+5@TYg'
    'C2PUYT={)t4V!$ao9YF4=tK_D&;x5<Lem@`*Uk!99&hU~!gOjqUtvoZ;#IoyI-'
    '?GLl*BJ~4bK<=vGr7L{c(onu*139z@xMDI-N1KyPTGg0cnELOZFHmz&sv{--BPcMvZQ6rGp$?#t#jU8O9K-'
    'k3C~YOFoG2;RjhZ?TXz6EK(+W=J9&<E0+2hX$Y&WOnl7^1J7YYgur!otr*-'
    'oCfVt{{b|)|;V$AV~r;M|Z`kEvo7fvy$;hYLfDgc#T3Rm?3{?lfuI~#6^bw|>58gI!Rm5<;f?}xEW52w$K^)=$@p'
    'T=%GJz~JqGROQ3(p2oLX{r(|B$jAtoh2(Qggw2DeZis<aVA%z``C6N^2wQrLegCym9#WViKUidCJf_d+NsOzk9sx'
    'z;@vz_nI6g0+k(ZVw+MaLJ}rG?1GQs0mu8Fe_JpLe)2^b_S?N;b?lf(Mqk5HHyx;X>(LDLE&Q=#G-'
    '82bW^@9~({<A2~?xU8v4%T-b{cSy~O58xL)AD6D`<T;i%Zc|(jQwhwc&^u*8XNuhNQ!-'
    '?#5U7BrfV%0Xo=8UNoky~Tuw|#)`+js3j1yM3K)qS{@E^~ea!;b;KcVMA=1dJPut;jo6`3>WlzOg?0VvUJehX!B0'
    'ALi2o1(~Actv^@GxYPVmiMDysE*b!K=dJfvV|J5M2U=f}Sf`oh(PvU$;Iv0jm+9POB75=T`$7IhC<8zsfMjrm_>7'
    '@pq%2GzSd*6n(5i)YyGT=NweCj>_SIB@bI#Z_ao!i9fYZ-'
    '&A!09Mt6EXHfnll;#L6@155&X3AIywFjM;N<jlB0KrxFycu(}X0`4`!up%)l}p69ot_AoOWpL?mtfOnM3<UQo>xX'
    '&f%9BcwkfxyZX@bhHZjfBwvQBXB;D~?NE$E0;1g#Urh}Z*vwClRRDd1_6Nz3$`7J-SO-'
    'e=!2``_N^A=a%cEK+DKi+YRFJ^9PcY-'
    'U1Q%rr(WQ)*$DISi6z98}*@xF?8SeSq`*=h@Ic4yfN*Nk~cK_$$Hn2gDeFSgQZ^28CcMBDB_J!1je3Y-'
    'veyR%c#+q!KVCi!oRbz^R*@m@I+T*{8UMXWmk8bA}lrsu?%gQM2h_ZOW45AR#&s$q9xuPIWRKMxjF^>MRGrCua|b'
    'w{YLP~Pr(q~K^`Qe2*_PmXdCnRM{Q!ko!TwUNNL=uRPM^wPQv#HMhIweCk2bn4BmgNEO^4h?3DJX=TITdt&g9pre'
    '+sB|y_Zp3^T5AVL+Ta_iR2aA-TuY#&aSM@$0JPms^Gro`aci13HbR9Ihn8#x)t2uJPik5qDn4B>#nozmBytn$jw#'
    '=P++HFhSd8V&jdbt0UotQakCndhW2UcH62@X*@upMu3pY&fe!1@A)<{||-IoB~?CRRXF^!9z$*M)n6=lM2g&j-'
    'Ao`*((yVI|Kw4)YXO&?}o^#)14?W+jRm(^lt#YLl8$*=liCP90wyWW>2X%?8RNZBlt}pGaO-'
    '>yP>dVNGP5+zN=%er!6o&Kc4U996I%R0|GGce$%3Z(M{G01iq2NG=B`eC)OfI7etwVXqZf3Agj2oTn^7`Vx{m?5B'
    'M<ys6A%!!u9>Bw~s`(@VNNp;rDCU1r5NHd5HDH9ExRma~?clj3<%QF#HesaZ+G=FrIFlH07ct(kLYYZS>}t8w!8R'
    'AIzKwz0a*t||W?6IHi5vY5)CmN-a{`g)L1Cr9{?u_`$LwSQV0L`T`6Nr*`55j8iuSiMm#v|-tIy2x-'
    '?nK?9PAc1p5HaaxNQR)y>#SrE7g{s=-riu=tD18Inbl5X=1cOE}w~{1tV$bKs+KRG0-'
    '^Kzh92jCk;vMw(XK^d8ozEwcoQW2&BOJC=FGtwOvZ!mi*wJ(bqyACq-dS299k=cga7cXL>jdsKfqU*8(9VI{$5DK'
    'ZNT9oy569Ltcey391(LMCqmsm1Ik|V#OLd1r$8$=NqeswK_fm8M__)Hblk17rENjya5J24k1W17mrCx~hkrEN7L)'
    'nLS!}6r8&a3NsIz~I<6{^A4nD|A#J=@?NLzEoOinaA|?9ftUeD`qx_qL*Pxu>3+7W6(wRI2Il_m8{pVh3-'
    'aDlrJH=k0|`ZY3B!m`S$Z5kI-ME}Y`*)Yko&sx!)!Nc?}M4~X{eiRSigg?le#q4DmK33jGSHB$OMtj?F73#TZ7qe'
    'yhTf{kxqGcU{?ru2!f8uRZz*xUc%`ww!I1iT((9M&!n>ip`oOy5(aZ~Ei-=VK>-'
    '`i;tR2@}_(wY;_L39kF8athdz5Vd8uB45pR%zzUvprhy(i)d#@r@DtBC9<g_eouz`j>FHb8{lBozjqiEovV2cJuH'
    'BCMj`nR(s}}{?32**K#hlnYP^*OAM<N;YWfxyW@|is_dKaVqk48GQwGHO5cP1Y9GZfH)7WSf0FR*MC%o<TH@llQ6'
    'M-?^+71eBUo-aoU!;j~P@1>dJA=`b!H*e|?Q{{sorL@l@?F#T%E3;)-'
    'l{C^b1j8@%xywH4Z|r#Jr#$Nk@$k+0@skdj>2IWTNm9Z19_jF#@Q~|*@aMOz@B=(0sfPPnj4jrQQ-'
    'i6?bykz)eRwu_5teY#H?Cib_Q`=BhbEX6z5#hlPiQaR{Cr+x}%TWl!HDt8oQC=tuC6=++32(>MZtrT$=<>lVJB*+'
    'vx>ETL+;Pj6E5m(b5i@USD^@H108Abna;TYSUWDn#lXAd5tj03*WbD3O(saZWKIIJ6m;UEg;Mp)=^(TFMf{Sm2bY'
    'djMf6{@s92pE9$Epc~8)YJatBcjd*)?ov)D{IIKXvt1xC4pi;|d1tV9TR$@QPDXqnj-lQJ=lR*4{oS7rTu&2=J9R'
    'cZ>Qw}K2Qzp1U6fuk1yvliFnqR?kVv=&i>{*8L%+(WgsPDs1i$N`RRfM%U|J{@Y=xRCI&bGTv8Uv(J8mK(>2)J04'
    'JERn19?j!D>Xvf&{Qce`&L2E$n1-'
    'k2+k^Mt!*Z4W?cfNnbov_eYNdyJ`#<h|k2zrxWCVT1V~do`)79b=D4ZxwV0nVFKkOaBdWVXOuJ#1>8Khc;2<zzJC'
    'ErD9f2ZSZT-?-40cd@L(ND+6`+J8}d!1|ZJY~VSdUh7Q7~-'
    '$V<mv8<>CPnBeFFdf*Y5vJKTq)e^ziS$q|?bSRQl=vlS=rfobE_nc>me@fd9oWJ`1R)04gRlj(>jl^58Aqk^mL=4'
    '}bcMslPtI1Fro%+1vf^DOS9E97BI!9=v%wK0186cQU59&|i*oWhRFIl+B)g&oFZO1O5Dzug|JFA8C)RWrY`Ul^m}'
    'R{O~8#0SOi$aB^_8|3mur;QQmx^z+rv@Auvvq<<YBy*xM`$D_dxyU4s4w!wVH$V>Rlf$@|VV6YQ2@Sm#<sCgx(yj'
    '{UK*Fkdu>U3^43Lx0dQC~cxx>Z0YDZ$w_#zr(0iHfv^R)d>A-wqUsOCs=p$MFue670NI-'
    'Q(0jH7EGv*7*F4P9{O5Eb<KI^CwW&V3s13<Hw9DfCea^-'
    '<(s{wt9np)lCc?!$N1h6pCq>c7Q$%#=_)m^Wg(dn2UU|qOE0c(KM@i_~Z#DTck1iP*opb0`bT#pV;{9XJl<VyJj>'
    'a;=ju$gXv=;!Td2UZp<UZVt*1+P~o~PRx9*6!d7`;D33Ph@>u8R#g(ZPym;;54x5CM9Rh&4G&_Nj&slP!BVSO>W}'
    '7wU6}`O3S-;2r8&1uyP;|6^D$*TR4b0XeTkruc8g2s=X2EQ;SgnhO=}^zsAkl)&ik*oz!aT%x)F;C-'
    'fuCVc9|bQ?uv@cgvj7U`@INP&K~BcQWQz7ek&e0kNTRc$0xQV@UV>}!B`g@#vS^xoKKW%ZCE5=t8DQ{&8EJ6yH2K'
    'flAd`^_^5tq#UBjSkaNimnUZ2njPleW-vjVj&n?r@z(2o}ZiOCHw1=x&qBxJrA0$+r<RmJ2RLG}qI0Y%y}+Bq5+<'
    '#?1waKbWd$~aFo;^*NnH%c_!4sp8U^lUEHl-DqRVdaj^6ncsu2`<l<DUB%9rdDW}qh~Za@r&TaQNFw0l$7%HSHm2'
    'bc<WcTeEcdlD@rBuE6M_t4L}9h<X|r7psqG+9_|5iFpcLqpAKR!hXUCm4-'
    'h6!g9a0vLM@ux7a6c>b6Ev)@T&N)jcV|w)C2UK+WJek=yNW*w*aD)FmXQRi)(5RoA&gE#PP3clxG(?OicxKpPrBj'
    '=W>4m&qPeV>X3=x=NZ}j*14)LRDl11Mk^YQIf;}xLf{EU^AQ@L!~zKB;Qjl*6WriE=4HW}wVpw{L7&L|mw&O$J@s'
    'a}%+}Y2G|^Fh4q_a@V_P&wt<^z<g>Ok>J~ZM?)48GfOgOv<VofkimiZ9~4}BpyR0m5WH4c4NUzaoB+p^l!FeTPGb'
    '{|;B7Su*Y;|{vOM7NmC8ebsj^zGhH??L9je0#9}<D2*2kBBb@FQjofj^;7u)#0b(aY{8`9q;{0>lvLLNK)HfY$C{'
    '%lFak?Pc)HX8P1T;kSM>htRRa(XT>N#74sr%tr-2Z{1Zu|U&dExWGyOXBnBw}D>e-'
    'kdAhJrn5&fp^po%yj~3Bzui1}Q>%;5jLdEfBGdg%K@t{eq5tueO|Ab~Uw1{xv9!xz{jqB_h-VRWKb2S<r#HQ6T*v'
    'fz&ic{*AnC}Ip!<Sd~o+tbzlweBvh$jPscR#&7d4n0hRq`tOg!Hr;M#DsU`18pR2k+C@M|<zaEsZdGariApCzQ>1'
    'h(o;-zsBJ{eS{xSOa5-~I7aefsvn^raB1=a+W`&e#h+Nu+dq19cyiAcG-'
    'w)EmZh*m`1~zP`9Uy!{2gf=ku_d0mXEou_j@OA{yO%y#SNf5$F(*17p{+N@LBzSfjmK)z9ZL}AJQMjd#}bvogNGs'
    'N!ZTSxDlD5zD*WDY^qq-&1Xyu7c-'
    ')t_nP5nY5`W;H7)K#0Z(^^b)o<AdGbVQ(bE`Kjn%c#<WHY}`IgO^0lof?;k<qG@@Vhq=N2Rj2mpnZHUB(Ev)}Ftq'
    '!Mn!tOCUA*0YTPY>cd@70rdOwa}VBcG~&s&Zgqe-'
    '_nRsFJy?Pk3VxF?pS)n`;}Lo@g%~(7+yuNt@zJu_k4Qu{5Jl)F^_+S$DhpOf855r_t-'
    'ypcZl;K9UmPX9C;w0(ZUac0hWAL@Id^2-rz>Qz~lgHl<z1VKr(!uaWZ4v-v_%39?kLL-qGGk2ewVte|`Qsq}lrB`'
    '}YS&<NZC@W*9%>^fmHnWOkY6wgE8;1fOkxGMYwobfXWmFy$X!7>Ra%+dt!<o2t>FxO`uLvN2dk0=DO#2Br)!Sc?;'
    'Xbq;969ASBj*dFIOX9iP=`3TNJ0AaE}ZjL%bqEl`NqDd<?<vc>!RdfP5U+OuNDAP(&CVBdloy?Mswp<=|(gkYqyE'
    '%(6*2jV)B|^+k#x}HczOGiOcw*vbWuwC)aoj#JW}qbNCnSCv)=W#5Tl5oGU3ych#?=t$OnjYwZXt>?1UUV%(_*eo'
    'o8(1jKIpe@H&pJoD9^}k0Oea0ib+P$!m6l>*TCf$0u!Lmb1F=BXsoTgUAe<eNX%dvcLta?{6n?ArnX|v8MIHC!S`'
    '#mBoZJph2js%g=&sYF%h1okxKVyLcBW!<55%;_vPgi5L>eGU1W>%Koz7cc<v?dEzvZnNiCul5~`e7E$-'
    '4A!DU&@=X8eu{obL*j=}mpOi7DS-CCpcV&)_RF;!$m11IKV+wq##d#*R362qx&2q(sH!ng&s$C&mAzTVJ8R>b2;4'
    'a9S-'
    'W;A{&rU69PR4g+Y+6AU@jL86RptCA%l8|<pT}96@*&dUa<qTth6nh@q$qY^ELERR0Yly(6+yvL9pQ*`9NX2%s*bv'
    'Hv7Ef6Pwq(O3s&}aNe9AZN`oAgW6Y7wJK@3t{6WsKpPIr80(1BH*${_)_F-'
    'X(=pP29)ih<0pSD4h>PScE&wQi*f;PVBf`cs!T?cs{8Pq8`+SHv!-v71|f+wrd}JUm<iQ<P2zYiCL-'
    '^Sy^SlOd&}<UbCfwvX5!O)8L(Hf?Ou`~kEP(mb8Qtdy0N8R$;>80PVO^s_RhTUM(V?N*Ozf9$S~dX<CX&;_F%+2U'
    '<7w3%l?3BW;Zoa)=9QH0v~$=XVZMq5WGt^=qQ$njxaZC164;YjH*B?xZ9RT{F*@(g_(B5EiJs>?EVL$n!MD-'
    'j*<FWL#>QW(^-D(ak}b;32PvMEYC{f-UEK;ccu05-'
    'TlH9!c4xfARo`B|xl`mAKoWFK=%9~_~M2fZ@(Q2LdyYaDlJ!hJ`v57I4;yZMQz5kv`n7zCE(C}O%xpJLMvMYvE-S'
    'Kskmmkw5X0_d;ifX>Km<pA1XPgtcEwVC}MsO;3?j$v>|X*`19cay2bF1)6doO#%e1J&F^K~>PgJ=lfb4n$F>6|zM'
    'v0H*@E=<_|;2`^&urG9APM2~c|)KR^m$M{$E+NthbM{4RAvEk6u_@g*`c46#xhn38dEfLZFX=1iG$}`@h(MOJj1D'
    'M=4N5q~~PfE$RFmcCgi$<lkXGXbxMUqk60%^M+%r4du#$Msm1pgVJfq>FL;LLeCO@e2CiIuAY-hYaB)B2s*gd&_p'
    'MCahai-2(hMK_EZB5A7BEh;!d+VM4Wh1O8o^IUwu{7QYdr2rW<l#n-'
    'N;%#>uoL7rEhm6uWsa30UQd%1>QYWUAtcU^NX`T8_bBce1$fT_vpP_C=MQMkGg4qL;Bo;f1r*k%QxM$v+{^`L7-'
    'oPIEw>q71&c3&ubMNcdUOzdidXBd+6clYJvC;Cvd+<&7lb@D&k-'
    'WaGoKkP_?cC$P@4Y*Gi{`h}N8$6GI{)YHv+(p0T3uj}_V!Q4NA0s`JnqeQe|x(7pD9`Nc6XkDk~@9O1}#>V@Ullb'
    'M?W|mlkR{(Zt%{9z4?5o=`zUX^8_h2INqFDuVEVU>vwp`jCsG@EcpGa;*<5d0UnqapZL@3MOCfc@8|dm3fvll4bp'
    '?XBdp6#oEsvod^y<_8epKtkm}KlYTOiTUY9*@&QTR`=T2lcD%WK6k8a9AF*k}R_KGr>u)HR)O83-'
    'lmE3!@K*iRL(>c1Bq4s0YzaycW2|vAmXYiXu5L9z?FS0R}t3BnSMsu}br2K-'
    'AH3%iXj_)>fQY5$|5ZgCPI^N0@RYbXZ`HbU+TI8E)xpC4=!_eoIqjE`7gdqC+U_VqcI>!g+zw>nk+*Q=dZ>ZyaV^'
    '|BX$AJg(xPdBj*kYVr2fqP?8^YFcxM}$v!je$I-h<9|TS?lsG*i@kh9wdqxFKM-'
    'x;eLz;M)hlbwTk_NhVo)YdIvtuC=x<xOl2mDptG_O4t;$>vH}-'
    'OCQAcr*cR3&=QD7Q8XNC_HFcw)rkdNxuntw8~vZt2Yb1iv>wU~%@c5)8~dL!=<V>&kU^`>eN4`mQjKu7GFg!uAE6'
    'lEIfkc?Zmi<BlA#&%Mc#xvGGiD%j0aO+{J$?V45ijrbPC<|#?n>xTDwCO8Tr*p-'
    ')Cdr?1Uv{>^XBTqV!F0xrS{DJY8N?i(GHJ(5a%tQ(N?#kyButv^*Cd!ya)bc!IVZM4a^jJm<&c${ReZ1OAewNEwJ'
    ')_sZy%MQqyE`ZT~JTh;)n^cFIkd!xECKtvak#E?pjGe=>JLX@XrJixN<^;yT)Ws_ZXF3@uBluCl5e70F@(QzM4Jp'
    'w}RVvHix_%axdi)G#vv#8W@Q~1kSIS}7go~x~t5hmhp8uhZ(*pM37J3iTdxmHQhS6FnvqIXSSUMMU%aFSuVvZM_&'
    'LZB~;@?d3FKmPT$%0RQ&G5UucgCjEDbOHJHj%86PS$Fi1kcpjpkIwOG2|DMe&^N2`0e|FGCUFrPP?f}8<Lna~!6!'
    '0ZoEREbt9Tk&O~>(ewBNU^9K>Z9AFXd4X5#o#LD&n1x>uM|vEK-'
    'YuhzHWmJZ0$&t=utiQNwF;G%6s)m4{8*|KZtb}eRmbo;+^i&yR'
)


ENCODING = json.loads('{"name": "alibi", "target": "probes.encodings.alibi:Alibi", "arguments": {"heads": 4}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 4, 10, 10], "layout": ["batch", "heads", "seq", "seq"]}], "table": null, "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.compile"')
FUNCTION = json.loads('"checkpoint"')


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


SEEN = ('fail', 'other-keys')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
