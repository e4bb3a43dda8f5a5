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

#   shapes.non-contiguous of rope-complex on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: An input that is a view gives the output of its contiguous copy. The view has its
#   first two axes, or its first and last, swapped in memory. Models transpose heads and positions
#   before an encoding gets them, and `.view` and `view_as_complex` depend on strides
#   (pytorch#188718).
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): Tensor must have a last dimension with stride 1
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


OWN["probes/encodings/rope_complex.py"] = '''\
"""Rotary embedding as a product of complex numbers, as in the published Llama."""

from __future__ import annotations

from typing import Tuple

import torch

from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies

class RopeComplex(nn.Module):  # type: ignore[misc]
    """Rotation of neighbouring features of queries and keys, as complex numbers.

    Two of [batch, seq, heads, head_dim] -> the same two, for seq up to `max_len`. The angle grows
    with the position. `freqs_cis` is a complex64 buffer [max_len, head_dim / 2].
    `.to(torch.bfloat16)` removes its imaginary part and `.half()` leaves it alone
    (pytorch/pytorch#35487). Complex numbers of bfloat16 do not exist, so the product is in float32.
    With `upcast=False` it is in the dtype of the input, if that has complex numbers
    (tenstorrent/tt-metal PR#27426). Inductor of 2.0 does not support complex64
    (pytorch/pytorch#97562, pytorch/torchtitan#15), and ONNX no complex numbers (onnx/onnx#6480).
    An empty sequence raises, because the -1 of the published reshape cannot be inferred for it.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.
    """

    def __init__(
        self, head_dim: int, max_len: int = 5000, base: float = 10000.0, *, upcast: bool = True
    ) -> None:
        super().__init__()
        self.upcast = upcast
        positions = torch.arange(max_len, dtype=torch.float32)
        angles = torch.outer(positions, inverse_frequencies(head_dim, base))
        self.register_buffer("freqs_cis", torch.polar(torch.ones_like(angles), angles))

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        turn = self.freqs_cis[: q.size(1)].unsqueeze(1)
        return self._turned(q, turn), self._turned(k, turn)

    def _turned(self, x: Tensor, turn: Tensor) -> Tensor:
        pairs = (x.float() if self.upcast else x).reshape(*x.shape[:-1], -1, 2)
        turned = torch.view_as_complex(pairs) * turn
        return torch.view_as_real(turned).flatten(-2).type_as(x)
'''


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


OWN["probes/shapes.py"] = '''\
"""Probes of eager outputs, in every shape that an encoding may meet."""

from __future__ import annotations

import functools

from typing import Callable, List

import torch

from torch import Tensor

from torchgrid.inside.api import Case, Inputs, NotApplicable, Outputs, probe

Call = Callable[[Inputs], Outputs]

def make_call(case: Case) -> Call:
    """Return a call that finds the module in the same state each time."""
    if case.traits.advances:
        return lambda inputs: case.call(case.build(), inputs)
    return functools.partial(case.call, case.build())

@probe("shapes.non-contiguous", kind="requirement")
def non_contiguous(case: Case) -> None:
    """An input that is a view gives the output of its contiguous copy. The view has its first two
    axes, or its first and last, swapped in memory. Models transpose heads and positions before an
    encoding gets them, and `.view` and `view_as_complex` depend on strides (pytorch#188718).
    """
    if case.traits.draws:
        raise NotApplicable(
            "random-draws", "other strides draw the random numbers in another order"
        )
    expected, call, usual = case.reference(), make_call(case), case.inputs()
    views = make_views(usual)
    if not views:
        raise NotApplicable("no-strides", "none of its inputs can be laid out otherwise")
    with torch.no_grad():
        for inputs in views:
            case.require_equal(call(inputs), expected)

def make_views(inputs: Inputs) -> List[Inputs]:
    """Return the same arguments in other strides, in each way that changes one of them."""
    views = [inputs.map(functools.partial(swap_in_memory, other=other)) for other in (1, -1)]
    return [view for view in views if not all(x.is_contiguous() for x in view.tensors)]

def swap_in_memory(tensor: Tensor, other: int) -> Tensor:
    """Return the same numbers, with the first axis and the axis `other` swapped in memory.

    A tensor of one axis gets every second place of its memory.
    """
    if tensor.dim() < 2:  # noqa: PLR2004 - a swap needs two
        return torch.stack((tensor, tensor), dim=-1)[..., 0]
    return tensor.transpose(0, other).contiguous().transpose(0, other)
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
    'c-pmni+0;alIX7>-q{O4hUiCT=k79LyoyXGKDH%YNtu}}#UKy~N*t2_2LLTAlJ?tgz4`?-'
    'DJjn6<X8mIU0q#WU0q#WRekfMDXYolMKzy3o0LUUWs|12x_;6Rp3JIp8KmiK-K?uTO@sMzRaQ-q6-'
    'C)(&Acq?vx3S@%Ecm|(3@U%K2ZffWUJM@xR645v0kb#L-;MPn`<niKI|3ONpO0-'
    '%BQdAlO_p%DgbB_%;rV5I4jPcoL=U^r@X4+ZBWjF1|I)Wp2PP=9@fFEtd`#dS#X(EMPAoImCx37UI#f;xeiJwUG>'
    'hMAe@sXE2dNdx&x?9$|+z0Ac}062Uk!q2RN&$JkNvtbGDoVJZf!{FBZYPsq@9`o1iFzs=Nv&0OB(Hl*4-'
    'lUrZJmH2=4<nnra~CDh-ze^vzWUz)-'
    'zpynWezdd=vO89Y_&yeEKkE}`42%AX)d8}9Yq>q*2VD~%xD**AoDu*#D1fo;D_bFSfa|cLlQ2c9NO@Yu6qN)%)+B'
    '-P`?7|fk2>I2Uy|?f2)hwGY<kkN1-'
    'pP;nZc=6SrMx_S`(b$a(<#1g=F7ZXH}U~qriX9R55o_K$3Np|__SNjc9;3GtgfZd_wNt)-'
    'wj{m=krB5`It}T!@=Qcx_5N+{_XzW_wR@J9XN0oxN9+=WalvSrr7E5<di{RktVMjf};BSZeC2C&K?i{-'
    '%oFkhaZLqgmsnwb3L!}WnO5^zdsos|8?*5?co98eO~9)C*pn!?Cbo~e3CnW_m6%e>a5lR=)>@I58o{FCevhnH%#|'
    '`dcDWA{h04g)>HLSy|-'
    'R{IHG}BuGF~vog4W~jl3TI_3i!;OEl}%B9EdeVZ{tUtj;fjc_9eLv6@pjf$;s?V!EDyK!BMr$tLjOYTjJJe3(xzo'
    'q08Zp5lba8eIjx*1&*S1r(QAMv%+JG_Sm{VFClpJj3q<ssR$z@NWO<Q;;dk6(Cgw>s8Q{!G8p`4RjN_0P<5#*vt!'
    '<3~LrjiSz*B2VWz&7cYYv|007pb9V1@UcW9UYvh1P3nDeB^<}oo`@v#fH=}vc1h+Wj#{6xOT?13gM}B=){I^Ih27'
    'a0sby;cfc3Y|ils`1d0ro*z<ouR~u%`DSCqQg^%AMzn@~R&&YUcGSo1%E@e#jOjzTSfJK9CP&WwV(kTQKgUJnzCh'
    'p@D%l<*`6(Rnelv3K*`IF1#&PYmF&%#(9Q$L95Bg9fhRR#iWZMzzPowSQ4rWhDEHqET`*5{te9$7<zc~E8_iY5}a'
    'QLtFoRW^Ytt-F_d-Y0sZDjm`xXXW4%xaK#yg09nk^<bQU(8WQ&D|a`WHvcAYu(3%|~hPJSXfP@t1mL7RQY3SW@M-'
    'PV`c=X8-57tLjt1)CBkc~(rI+H6r~?#KG$eC4nwzWfL>yxkZ68V*4S;A*c%=pQAlirE6k1J-'
    'P!ZZFsafJJVN+Q<Bw<qwwO+OiJR!5sd-'
    'D9Q?CTKFUhEM*A<%zT<Z%U1Kps!JM1k74vCS)Hrm`|x{XIgp82HLpSWk<y1eBAY7kz^cMDvKz~?vLi(g%4Sb5uL&'
    'zc{_ZP=d^8cddf(dyI00Hn)YyV5h%4DyA*HBw8-'
    'G=ur}U<tp@yiaD|7t>)S!e3!awzt=SK#}zyC_Y_wi)gRD*@Ns<MPNDWzAP@-%5xxf6Iu=-'
    '**gA&qjZlr=eN$I}#Rq}k^=AbNQE<M5c271Ve^{)D(@l4gsuq6n}Ub39>R2h$RCS>$?b67}3AsE(gdV$9~B^Jx-'
    '@p8R<QMU?VQ&})=$>Fd*<k4W>lVPf?T4v#<Vz3+oogLC@pm!TqK@5A27J9vLymJ9RpXz%sww+BC{_jiKwx?aQNrM'
    '0g9h7raNfCf%&2a1w4N|nF-nMEzC(A<%fmg`6sZDOSnld;$9jT60M^B0mM{9%){B*mLc&vBi=(jvH<>bk3riyo#%'
    'Dype*f*uF+86Z9<cAV%>sNClZkOow!2f{zX!Qx6W?^pCQYCyluR}uFkVeKSFr4Dh(KTq;iV>l)N^(@C9HlEoW+H$'
    'xy0>yc^UQaG}v5Amyil|-'
    ';?bAjM9~7lgHm42E7TR0X5pPrU)FPUxnLRS|N)fI_hSuzhEo86f`C=Mi3F+X%SJ#=yc6Fp3Dho(8EZSqu!4xoUP&'
    'd0h!wRwL_`FVOZg~5PT&z?^tO_$@l;hfjNYD>J!cRJ43@p+!+>LWnX3G2F!4IcD%1THGcwuv^TOsij6-'
    'dIch<8L#W0>#LAd(ga0+7VOb+pV@QHlh>$xU*a>%=y7VA~8E%X_FJ?IO^qg{l$_hbM1w^L0W9*{xEA_#q@UcscbM'
    'H;dW)$gvCy5q=62G9`Hw>5Vjjb>DY@n$5b}s3QYX1*ECSPnz!Zg{hDPA<4B+w?m7CT5{X8-7L3~;36-'
    '02KIS<>HVNy5Pq=yZkdkuq8WFkoLRvv<m1iYHqKC*kjTz%H}SRf&FV<JVM31$JZPNWqr!+h9HOZsY|VJ-'
    '#0^&NvHEQ`%-l3Ti?B5<C5&)<w?Xdn*De<HHDobQWi+X*vA1RbPkE2A2PrZN>-'
    '?YL*xH@~0o~;ffzr=}8_>%ItwZ((6RM_WG;0|zRku9=4nuQ|UQ<TE#90Gt2Ju<anKE(Q12qEXGOx>V4~>rVi*>oK'
    'BQu}cSo9r@%vsU(O8f=<&%pcl41^X%-LYVV)t=8sx%eL7r-'
    '$!`n;|#l$Gi=;JrZruMG#p!S6kPzC*CrvKkBi^2fLxzGvT55#*ScP%-'
    'sKr1s}xRcE6|dWiYTg74+t5{y7TIvu1J`TIleW61mo%3c;=naR%GU3sL_@0Cn8$Nt!KScNYnu9_-'
    'SWt7thd1~1|S5lOHOVbuEu@Z@yw_|!9i9%P<_Cb{F8zs`^sXs}&u9&&r8SY;nJQyw!PiuLjw6n(TSQc>v1RES~$8'
    'f;=mUgc2mk#655kb?hR@O)EE-1si?&#)A3qOX*Q1X%J=TwN(9wO!)6v--'
    ';<kyqLfk70+&92aAcUp!z!m@3Fnn|OQET-e0lxR1m&n7I=-'
    '8)Log&?_yqstitLSxx5!>~D}oiu`jEMTjyPoUsX26Ayrp>arwpUub=#63}bjxT2nC7A?XSKO&}xoZjG6<rQfQN*T'
    'uWdXY_XvpF&?Qbn70$}1FjJ`&+ZD^ZY4qiWTnCs)T%TAK{tw*&J^I@#7a0P`NOMh@^mPp$H78o|2+sNNZ6q)ohO1'
    'f21+utM?MYIC;8&;;t*3cAVx_hAdVOfq=Y11*CTj9nC#2;PT{J4v$!Yr^cbn5HGltd;JM7iC#p=b$iBPsvuU_C&_'
    'ysDzK$%&`D|+$48UzyLDQ^TdMMmDe5V$lY{gY6lFgWG@~7O5;Nip9Ycq`flL#Bu3?oKe1$O5niwR4<UP(v@lI+Hv'
    'Z13FKahc92q7;0*oCoiLJ!2QoL~IGI7*my(Ef8kCuE2VMG;M81267dn76e9H6Q+rTd*gqgYMJ!!;c?EVIuM4Bywd'
    '(i=hc>{;+<ciis5Hu#ny`sB3?9|K^l)ZkHZvbNK&ntpaiO>p44dPa|SUm(Fr2IAl#X-'
    'K1cVWce5ijk!;85?v&prMd4*ifCi&xYPD2!UA0D_rhMJV%VU1?)5fh+*_T=GOyI)Xt|FaZg`h^I8>K=N)K|w7>NO'
    'HmeeGyDJ+tedo}H%CGWjxdzsy@3A40G11Y;yl~jaA&u8^jz<4S7|rF~Y+Xzm(4)4P(f6~(g3b2qLvgr55ZMBD-uX'
    'Y*d4cPi*wr^#(vzSl9(@Rrs8f@4vMB4^JQBUE&t%U9$uh|nDDUO`XH$F1IYYI^JBD=c@57TspQt6l`Fg&XrhFs^u'
    '=5<2IVC9n<>w>tcuKAYn<@j-tQU={J<aP$H9v=nWGB1K)-'
    '?{%rpo%*Q`NW3TpQ7Cs%&n$c1ll*N_a+?8)A`8z~#@1)5G_}<Gq7@bhCJo?>_$zb9{+MQ+?M{WnRpUpNbl(zBMfD'
    'azICdpp#P@ea(?0Mr%C46_#W{YpEp%7R>+y-'
    '9oE`_%#fqwbobZ8m_g{M=tQ+FrqNGn`_e{E<oL3(ZmS1)IAGkS3B@DYtc7ydemKF?3&x~Bul+U)Aa>XII329RC)u'
    'dn@#|zPKXxBhFme$sNU<H5b5Y2^L&Nc6Jrx@=!}bn%{}xYEoZ_#%#D4JJiQO}v%5H0N6aAUkg`e|!UUVHC%G~{CE'
    'PZZ?bXn+CJK9DtQzT}>LBMKxH-'
    'W#REPCz8`VvfN0J^Y?s7$;KcKUmqaPd48r5@<G|(1{@_Wf{(AdULN(h_Yk<q)W^&0WeWitgt^;b@^{Do{zSms%cE'
    '1!!-g6EC-'
    '1f*(TuUv9~G~R|{YhB?frymW}cnd*jZ8yZgh16`~yG@c0o!e1m^xN134~lHV{4?3sPON3G#Yakup0|gdjSy~O`_P'
    '3Bi|^w`n-gpH6d_M9;6-'
    'zcOd6^sAHw@PzG)tLnV5|c^v)vNcuOOIVrRlyM?3Aar!55BGzxKSv#`=_^l&DkoGO3KmH<$LhMUg^4V-'
    'U$W;j4M2<L9|0Fj$4j1it~gkGF$_(D2?#fV*Wc^c8m)XS!ya4tOr$FK&8obRd{h$o%aVSB;k64m57xFYXAbW+GaH'
    'vx(c9-'
    'P`mn6wvzqh2YxgBp1hopvV{*>Be@qHNtU?kv%!eO4D`cz1Th$fx!(tUlhy$`*`XTIIAqNk!a{$Z%R@)p=8kyeaQk'
    'L@c+2%`?gXegGOs$JR2fb{QjRjs4FO?MKFxAQWY9V4*`ErS>@FMUz)4`Fh|O<WbxeaCZ4=m0kJ7T1)4TT2`#AsIO'
    '>i$vud67~7r_TDU>lQ7>__Oj`iN`wcgz4k_h*#0|vuc_yDu+{~vDYwK~JUdq{Ga|tRjy>FdeYgpFN;xq>(yrScNv'
    'H>_Kut5d7+|>qT0D2SHl;b8=?bSvp_A%w>NX(stF>Pr9<!jKFLR6YylcHK5@ZSGhjZSRaU9VkRkF+JW0V8#0d6k<'
    '*zQfgBma#dQDZ~9|c@T@XCo@anxeRR8@@Se5<XqRs$HNjdO_mPG*n8UC8kEsBY+)LZic#Eyy>kImfXGVplr~^`$u'
    'D9~8?bo#IC9q~nL9Ox^atI!JibBt_}<!~iX)Iur*IokMre+t81N#?%q_dM9v$v{B`)&RT{9PC7RqdhTSUYt1f+Q='
    'kY?p#QC`)%O!<)9UUb_e;6oO7P_nwpDiu~>rd9(GaXS&-&_Ol#vX}A{N$>i>joPxyx4Ump+ypm-'
    '%3Zi&8DyJ41Pk6pUhPuZFp=ik&Qyw1>9|}bm+-'
    '50yY*_p8>fqZ=8yW@#K+jHAi$qY$^UH9z(W_8ZQ44TezLkONE;f2)A@`<K(ot-'
    's6dmQ1X(0yuXfba25&MLxD9H)ZB~jHArNTnb#dJj+p(TN3a_zyY=fGYZnHg0Ekl)Vz}h#o4a2tGt5aTWM$Ha{so~'
    'ef>;-@0z<Z=-=a8ZUujjCq63&91l=BMDwthgk$vYTrcXPCTzXWs-Wk*3)QU#<<e}0W?=gy9L5=^ZPKwp;}DX3#>$'
    'z=D@fls;a4B?Fn?*X2d1id$J@+C~1J8k{$tg2#!$E8)wU^~u|%KYBi{Q+~5{d$De#$=2~y+L*hQ3z9J7LM4ueK!u'
    'pX>?=`OQ@vPi0LqaR>yf5C8gK$&^?%#oju`xh!y=Vh;C4Q@BO2k7ZHJp@8Yv3(j3OwAriCDt>t%{H&)~?a~yvUT9'
    'e1H{bdg0j;Z$z2<x-r`0%F#beri~MMca;qKu3EoDRvXppLrZW~?`_xIvmvmU(koPA!$2rM4`AJ`o^b^#_cB7=R4-'
    'FA7FgQ3$KmwNr)_3>`<t>INRoi9d5^gng$%xXLIQ6MOX1QbjKCys@TD9c^FmT6Ek>WaxzQN7I^bNJW8@qqg@4b^A'
    ';EsXWlTOTuFp&30(aeamQPwfxeRQnfH)S@gX3-14<RY9+W=PsAHv93-'
    '8Q)N7_v9IR#3w)3M*9cVisK1L&gIu=KH<F!k#Mc}>YJ-'
    '7X26t>tHYPPh3M5%y{46d<7++c@~YJ1N`)_2te0~wt=6ztZbrBq!|B9R23G=}QbT6Y;wu0<o=qJt8oJHYc=TE_S#'
    '4uiZgsPubZU)&{RiNDb(;X5?Hsuy0(6eU{3tfaKjge=?!_`v*(eH7LUNT;0k5&Ud@Gfo~E+Q=63kAKvh7%0Kqw(t'
    'SzN5bKT!MV*bZacakHTQQ_X;Mbr{t2s^K6dp)@&sxbqc_>1$=I{0te*dmFo<if5D%L>^Gu`BkzFD-wrHUqeDn|0{'
    'Kjq7ltH2}L34*k1gYIF7r)91p2S?-'
    'D$HYNkD77c;Wl85xw<u+YKSajN)*x*60HU!8))&M*aBMgP(`}L<N!{jL8K0~xeaH5Gm|X5s><SGm&%gLcEcFlQFw'
    'BmP0>1gqp-OPJ40aaKpr<$+LZsJMK%x`0Ev$#(3-'
    'O=Ontj4iyl;Jmr5}`L{#2rST1QSsCQx9ZQV5`NNMx(eoUyWgGyNlHuTAh4u7%2GByc=-'
    '!WwN9KIkOutsm95&H+R&gNaxcwTe|w=;;YvoW<N-'
    'bbK`PCiDe)fmqXQJ(~2YfNbIdXCGk+jSBp8<o{g&t~X2fUD)`3KVYX+`Q)35x$GrIR}4YPjF)5??RbO>sCJy*N8h'
    'KUc9~R9Cl`^6U6`GX$<fL0bJmvG@30J5jq$_zq0kB89+CUY+j#JYLwqUu((qhxtj#}tQMSAHm}+qt=;joD8abkv9'
    '@_<#JRiYyJQavru1)lRn`$&PHAcl_${6@!#+-gj-HW;J-2N^hv!BpLGiq1AhRzHZUZ%%MOH-'
    'Q*ztedS5&S8hW`AY;D1}Z&@N3xQrd^`Eh$V<P0~%eN@6b9wbZ@M1$p|o`U^Fq2A@bP+^t;Ny50%Issq;_{l&}wL>'
    '?2%C#bQ?PhAvPE=+9ump{7;w=$M0yYOlqkqakH4&%CM1c7n3qaHbk+H)_m73CCYvqQ;f6oZcd6mYXrzdgdj)OV*C'
    'bkzDJ^Qj{-'
    'Y+c?%(r)}61tl5^s><oAM2}hCn0D#wce>M7phr92p@(j{)Q|P`77sifzHVIa9%Yx<=6>h8tep&puan0(uCX=acln'
    'uFXWyhZp~o)lrZ4mP#bp!5-82{d?YSq=x_9T~jnIB!Xv%=k{tObjlmPMOlF)^ST}-'
    'jZ9VRP7{##@!3`WeS!?wZRITYR+_t8Bdeh7S}mx=kE4zkGq$vy(MtWMqCi=^jjA1>OBs1pF=`DPt0TaoeY1|HG@$'
    'E5v$(E5ANvmZpYSqg$uyg!nFep^S3iaQjmdZ?!Og?ah|ndk7(J2DPx+ngaihm36E+vpNfuUB~$;jxndid&A1;>Ms'
    '(u-jh=I$2SSC6Tm9F@P-'
    '{G@Rj=b1`)yYh{@sdA74d=i!FyOuVq|EG_L=xF$Agaby5%n0h6%eK4Y~C#iRiZaDGRbkfpZ4vJgWaUGYekab4ZWj'
    'D;!LrfOU!YtrpLU9-'
    '|=Y(i^!KNBE%Ve^=Yq0p8_lqr4J45PWq6iZN+wL7c6AKSe>bE(Fn_6ZCx=~<JDzBQM#jDqT4NLUuTKQ7KiYBAR9s'
    'nVI4K1SKvmG#FE13AL*KQ{G_uwTAbnx{{-6_8;dVoBem1~TjR<>C=D@GMLz0Zpxb_bpy_5J&G^n9htv?WB3Byk%-'
    'o0<%}K(&V5q!N<KEv*R~^r|Du1?6!kAkz$VLX=7-JB)sX-rV_Os?X;h5+?AbDu2t1le}ps-'
    'jV!^UwWLfRj;7Ui%~L=wPBQBK7aX_=PzD-eOA27uXW}wS`&1hGTrBBMjaTOR+M*u1-'
    '7%;8Xq5ZLO>*t69Od|M96g#Ymo~#5H*sGVLHn&#oYA(-9BS06-'
    'VEYas+r&MS6kpfI2M;RKBm^W=CD&?Djgnb^U+Llws*@`$QSvRu<Umlw$*i?9%7@r!$hM$KQh@X5z9vB02pCVhmrb'
    'L=5b<Mu_VrMSNz`PM0_zg?pq;c0O9{7+=eu&1~p#?6-'
    'RM$s7|%hG+xnj>XxLq~YY|7*)4BraIanh}MG}PDpVN95(B@(5SvXoo@G?H&ONdB(Mz_Tm2hT3o64)tRZYU6V{EiE'
    'NKjR?PB|ax22Eht>nxR+H9)$aAy~7d!6H4yB}W(CR3YH*-'
    'XM#n=wkLdAAGXq^0?LD`k+?{4I#9mjfAE6(vmN{!=UC?`#AB3aFM-'
    'M{D+YHUD=w>)5x`KX0QQE3~u4#n6W?E4n!R4p!vRXbVu6LblhWl1Ql-I`1*!w6{)FS9x!`rksu;f-O3-'
    '6e>Urfm~TYhN<K-'
    '00?Cr%vNG;s=0BNb4&4q<>1|;1(hH<qEh2c$J`w;)e%$*4nB>wY;uLto!>I^kMjIqpa(rV_w**yjaG$PDvnB-ZJ@'
    'g;KE*g=9x(&){h9u(49%Pb$Ic+lnY%d0G3Nb{Ltc|93zIkNPz?Ua#vA-'
    '1j#84anX=AMzGjLHSBZu(hYMyJ&gzc}I;V}{#LyH_?m#{<pcN2Kh=T7aD=@ysl%ep#7BO~0zLvS+A!?opRd+I|I+'
    'i3ScW=8@H+gTzN5{^-'
    's}ez433xs2NDki3Rw|v1cXJWR%iDEk5vyDL0Ls`|yY8b+D_ie&z)t?I`ygZ1t8TVl?wFOijESvZv~u;HbkdNuvWP'
    'u|Q`F4tVEyIUc0K)84&^4))z{^5E3dBXO+Mqnvf)3Ub@U#y=zaE3JH4)l%VH<fZpRjgGHl!_y~WPEb^FAI0pN@}P'
    'nE?6(}eUp!jzV4&p3)re1I7mMj=17aw^%i=)8MCWhp2M-'
    'AZWa`5phpw|e~fgMP$sIP&}&e}y{wg<_e>XGsk8b}S?>x0F7S`%8s%tU#<?e$~PpiL2I#J=jCcUZG#H(1LfC{{&$'
    'qK=4b#+@pGifx6?w;v4>8o<rNmMrx@?{Dv$e$YBl`G8ExEcBeyK8F@ydf3YafnO`FOAei!7N{GiOGaRZ4fNt($tu'
    'Dr5G9H-L@R3WIV=#-F%sS4hYqUd~X=Xu4axWAly4tNRaXd^zwfPkT8XH4XsEr;T@G8-'
    'vP|3lbl8idJ4XFXDf&<z?(h-CnERm}G#-'
    'KEo+=T<qQRvJRBXT{!hzrg5+ic0)Xn)iEDWs|gqRbeQ)%2AQq3JEVhCoZSjG9rWM+`=i)zf@Y+6elq;Ii4~PI`&#'
    'DNAR(;b@SK$^J+c^wGL!J8_3c7u}M<!>f+Uoe+s!_`p*!QP+N)6(91Znp1vSM{Jkp|Hvn}N*p0k-'
    'e8nHMhOk9eHrfx^|B&>a7BAPe6#n{`_uIGaPRf|w+EO=;xBUkD|alM16w#6?eJj#P-'
    '&O?G8VZ8WB8s_UA%b3N~I4|bFx@tD(Xl_F)3)DxOaWiO<F5+TFf?|G1lc$f=}SJc>HZV-myG!l@F!3<zh6;&XUQ|'
    '7fL?pxMvpLFjS5=LXdalLMpzYw1Vi+5$EiO-%{pJ{Lx8|A-'
    '<*jqkC?|s2X07SBBbT95*Cy5gKX;rF(c$jH%{E0zag_d((>pNrI^!3WYC%d4OI>Ebdnb+0jdDKxz&d&1{-yQ@l(-'
    '95fZ9Wd-T?8jd;()GuZ-qxyj}!9?pkr>zLh5|vV_l29KEKM>!r)w=zPPPytf3mYx`9c7@UKRxT-'
    '8|iwUPwP#}phGJ@2J6ha6^XpG$}i?HP?Z}QL>1MEzbJh8D$*3Euo%5tNEANp=!V1$O6wEF5hhf?8I(a=9wmyxG+n'
    'j0Nh~rCUL=OV_+XRP3QaTO&>6>Z;*RUM?}mCYg`y2yK#-'
    'j`uG^(Dso13U`8isHH4E7Zgv>NwRdi5kY6s2L+|4AiE<P6JRiX1aUX>M_;pqovN#j94bm)~B?Pa-'
    '%6B2f=zovreKS1=OefFe<H-'
    '~6sg@z`ne{SR%%6t>hFOZ=oSV`e^clN|ZigZvxp7jQt9r5E4!;A|SS_Jn7|J{HQHRGZqaswATRZ6o6tP<050-'
    '6XqB!{u&wDE*0DB<&1hLDUA&<M;5zALDq<7&*zkm0(5dD-O3HBKm0=Xq^2jm3{*032|WtVi-Gg)olVAjrj8$V0J@'
    '!D4GZ55)US9^*uHb|8P1)5XA|8ox=?M9W<LRph{c)e-'
    's~ix3#lzbpd=_>YnR1O6jgwb|E*ypnFwZ;z@zbL70X%`(-zN-'
    '5_Jd%U;WKWgjPc9~)FA9aQc>S2DKO+NmM4wG4R<*+=ZYqix>efLRT*V%>VZk4tgs};Eic(@q_AyFy~>ZGTjnWWkZ'
    '`ttd6P)JXY_x6Y1@9n>HKfss0<Kx4>(M<eyHvqMB`1c?8emap$;G(l9ldK3EyoscoWKACMHFjrD5{ec8mA_nHT*}'
    '*i0J|U{`y2&rsq3I9*r%augP|{Y`5U?vlr!sX-Aw!a^K6<@4SeGiQGjSS^Z?E0n3!v;(yY|n&04e4eYg1TbrsBek'
    'JB}mZU_8D8hxEt^K5~B>z+JMxV`Bb1a3khQ`l$aSsv9Tiy_lXeN{15Arncx7JVF~-'
    '2u6Ghe9FvZVub!9p>QB#83eA3#yAolfKgB3lvTvc3i!~-&*NHTUE-'
    'M7yWCWw0XC4L>7lpyf@vX6Pk5X0qb5tvo*~`S9^EwirkQbf_Fpiw!`G<puDAlx(HK~OX_y8=l(^4N)q^zKqNYAV>'
    '-$3R#7RC7+xLFFJqK)Y4Qh<nsP`E6uPSOcwc9tX4!xTm%O5H?%Z)Ok`V`DqMz(s;}Q+1NEp?Zn1~g#%c|1CzR>Y5'
    'eN8EM^>Y!oU}=(D@7j@x)+gzt;Me*@tZ%(R#*eq~tU45B^b7@Y?d*Z7F|8x|IbAPTb)=IZ6lEcy2{c({g;vuwZr{'
    'HYY0p8qfnmt}>zN8Tbc=k+L7<B8&}`Ld<PPH~Mc)(QdPC6cR3t8QclX91Cx}^gp+_~kRfLH`!M(@FoqGM?`>f8*_'
    'OBavX?a%W-0=^zK1t8fU*9vqC=2xAx;dO#r9JunaS4-A#bjXv>w>E8okCZ1Pbn(*SXL>R^u{dd#*XY}dGYnsq-YT'
    '31rd;;vTn+fZGI(z^dm~)pla|@fSNQtzzlVrv^nS6KoR{hO<TT;1krN`4}(^RnKgUMVA;{`3w>J@ImP1F9{#4=5Y'
    ';3I&)`4QD4xOYqLP%E&q7RVY#=B#HiSLF4T8Aq-w-&|$BPo}R{HTSY!lUyo7-utZvtwi-LV3r2$=TuazygzMc-'
    'b#%|K~rRNR{mCW=(?dBGNV+Z4~{^7i(S-l~u!l|zV|aB>I<WF5#T{7bqf@AqtTyu^-'
    'UA&eV$G}wOo5)=UAs<_XdQEj<{XqO(SA*<Kj_EqQW-ej#VUg8E~A06B)tz;Gu!p`+@_l-'
    'M6#yPLm@NrGL;S4LQsNhTFWd4TC2}Gs`+!7h%0=Zy&3(0<;zgeW@7iu7VRoxzQ3GJ?J_1||*w>wjr!up|^Pp_GBi'
    '93)+oA4_$+vm}O?kyi!!bYIvszPLm;v^7py;%&g^aMdI28zvq)3R7xd!WZI^J@yA*<qE!1f^gR1)n+)`)0(qgP^^'
    'A^SG5lQ5SJP`Q65;Ea2PO9>S!0sSdj_RQ7@RkNUtwG00Ibz<yh}-'
    'q<*%<U12lbMf5`p>}t6R%q$!(Myas$JWc;WY03St{=9yI^?b9fsQA$mM<DU;%p*lRyw4O?L`Z+4UnZI_B1@&+NRU'
    'ocuO<lGe@@=lA@F~R#d6@1be(GVGXx0u(Pi>^IK@}a+EJWHN4ltV%t@`2ZPNY7-'
    'XnD9dwF+yqPD_*E%Np`pcwy=VIbsQ<yl{(LFTFzsVqPBCnEm^vL65B$MD>e*J)Zf^ByZ`##byj<Iwv|DBX_OMN15'
    'Qg%K$EB^NOH9OTsAw@;ycw25boi8bY?(#gJrt)x^XXf{OI?anzZf*_H9kT#!vvq-_cCz8yUhKX)9yWd3EecR^P~@'
    '9j#IxAZQ6p<I@^{`*^JJXY_4=G`QtG3Q@oMFlpcY&=8n0d3j?F^zG+yo`_H6O5p(HsL!goqh$Sk9zLc_LccLULI8'
    '(UrtZ4#;tpL^+&b!~wjW}9g0!X-'
    '7;VmD6*=Xuj<_$?0|v<PXJoEFJ+3?A_<!il#WxYSZQ*OQHn^d2a!OWpL90*<ytpD3}jzs=T-'
    '1h~(Y$hR8<Rc&EK@|r6jwAs=kzh<3np_m)k+;`UmNiex>t^G-Rnb~{^qvgbD%Dppe$D_-'
    '&tjiyDPInn|<H9{}JNK)i-Y^}x+g5?`<zw~V6fMr{>IP7G<g_{-'
    'Aa<hiuk7pDIu}>Z{a83;=>fZm$=6P;*dnu{U@J`{ri@}L;cg(R^`&L{GAYUm)TZdD|6<&}gx0xVdfXmmE2S?EpL*'
    '0;;S3^=O--)lsNuAp68CzqszO(d$k5Wl)N0F&-'
    'x1a7m!3CDJo4nrr@_Wp*95m=lgpMMHL<SWuoTMzp0vo0`uvL%((_Ro=IQWUV$n+3o;sq%I8<6;*-'
    'pf<DIfnqvHCg?SEu;U_smfS3=?-'
    't(YcmY&x$>yovwrwjx5%b$V2z|!OD+dMHpHkgH}|b6<N5s0L>7TZ`;KVN0$sdmrZZH1lYuB!JdI5Hp%*6Vny`I!E'
    '2jyL5O<Y&HCQ1;1MyV4YhH%)%PtIB5JyibTddZs@;;q6oq)p5j=M)AECbdJysECO*`d0jYzwqxfk7EQ6>O0p!okf'
    'QB{O=Vg<u-'
    'h@Jh0+Hhm7z95Z+3ccQ#N5UF19Cj*?7uV^aAthDgEeW~Y(CZrm=q}Kq!lcJ_p|Ux=oyN8uf&EA1yKtga8Hfs~l_x'
    '#7bW+fNX)X*0A@|;IULf7uzD@4D2O|6hc{C_NvgJfi$4PpLXXo5mo{>XxeDC_Em~d3Eifl!}>Eg=#KyiAwYOyE?='
    '<b$=xJQKBfU#?fU<*D1mQ5Hgt&}qiQ5biYT&{`0E$08qy~DSYSHx}>3By1rJR9qeo?Gp3`maH2^Jd5NG2QHdg_|8'
    'a*#>*r(cs<LCv%+GOJA0_vtz~wb{T4LRLyP<U##x6ifC8!$Gfgf%GI@guq-'
    '9AqZT2AReIU^L_yLfkq>LyMaZ+Ur<hGQ>nEu8Jj9>nZNn>FvMJT{cKgcf;qYj9a*96CX9a%%)ErN0C*IsKoIBB=M'
    'p#>!<Va?;(#Xl+P{z#kDqDP1Cb3Y0G_>i^e3V2lR+94Uy!^D`-'
    'd9DEEjV~hauRcEO^a*v0|_F&3dLTx^M$M>ga)o9ijcJZP>Z}W<ukIbro&rVbz(vEq+<)I+M1k<39~7Yg%3X{>-'
    'tlH741+viD^G}4>~OPn@0;rc`KQOb$zDM2$Q~pF7Z`$Hx9XTmMK>C)iK3xvyrlP!6rO6U!a^@Dno!`pp+bUF#4wJ'
    '-^q10*lBG1>0av={`AiDzyy^uoyT5M^f+aw1IQh9mE5#e+~wNZ9|lC?tAP&lbG!!8;G}G7E6+?dvFv)*x2*BXbq2'
    '%1oOo}^Os+3yUTp`vb*|oH{O?XlH}Kt_llCDg9>SY+8yzXbv({%{x76!-'
    'QP8sHnN}`=s+@P%(!hvF!t+xRj9|q|727!Jty_v6pj!M@PM%|(0OTGj@>vFnrpv7M&KM6VEDa^vX`TE&Vy=3i-'
    '3v^K7;`-0DdQ}pz9z}Yg;PvwIH$sr3P5F-!d1P8|Fl`^-iBLZ-'
    'H~*i##?en<s<mW`(Z4zfzzkP`Wo@{Ph+>84PwC4GROS%(p2oLX{r(|B$jAtoh2(Qggw2DeZis<aVA%z``C6N^2wQ'
    'qLegCym9#WViKUidCJf_d+NsOzk9sxz;@vz_nI6g0+k(ZVw+MaLJ}rG?1GQs0muBa)_JpLe<F2CAS?N;b?lf(Mqk'
    '5HHxtH#DXu1U+P%q}^o6iNan*HM}pX^6FV;dFLIAq^<M)<q#|JKR<AAidC2VCEccDIM!zumfZ`~D;o_BGI$>@B^h'
    'vZ?kgHXdn`2yWA7eQl;EM2l}V^nAc;Du1UFGgk6g3z(<4g3jb+n6W26msx@LmYKFX7d4s$NNPuby5HD2@j*tMYMU'
    'ug9%+-'
    'xd)w}HRaPJMO?sNhbeWp~F^QdQI=6PSX$OufxEWLn4&6{G8PW5`MOXpgz^9L7*v9qKZkvE}8~_#e?lqL8w=W0Zko'
    'MAHKYc>rO_&)Qo`E8C2`>ChuP8@v9XZ!uJG2=DbXjUzR_Jz-TStOwPKtfMr1An{UGs&M*c_@7F1gJaU~A^w+Zx4-'
    ')oPslJyjSnk!`H5vTMpR!$j4s4lJfJs3i{4gH1h1sFMTy$LKB&Kz$0@2GO~hjV2)?sYlf04YzuuT4=+vGl$D?Sn;'
    '2lGdg$Q`tQ3{o~n6$sj9ZQsU&j;1qsr9Iva+LV9*HWRw_PDANA7c^eEf&Z7k5jfgvU&-eD{LB5p-bu@wx-nP>q!z'
    '+p@Ea)ga6=XFij2bs=bY#B=3drK>%<5sp>hr|y}TKk|0ydkr#K7wvvCrkppb@#Y6&0TJBF4%qSZMe?)oFc~tL1Se'
    '<?zo9_g?=Za0IgY;=>Z^sx&a8l5`%YKbG;DfBc;1b`@AT6oWG^4&feypr$;;Dd!WJB7+$R2p06>JJ*6PAB078=+q'
    'cvhU)E>f-d5}f_tcZmSKHG?r5g8t|G4|o2YbUIh(Wv;FMsis$-'
    'm>e+fCOhj~@|J^ssAdTUXY$(tgu;Z;%OgKBYr*Julz7(D}0AS_4WGBoZAj`rtc0%nNf<7JZ@%E&Tfr_9=V({)3L='
    '0Wb50|CkNQwgh>~N^(}D2NX||z8n60;$-'
    'Q(QMr_0;+o`1cUCfJ*U3Sdp0}jkYMEomBcSb><~XHkU+u*r+S$<wRbfbpY|4=A$)nmiR=RWD=&bq=cD5z!jc03Z0'
    'le4O)o-rZ;Kpm)+h&0p4-M6viS<6_*LZaHEiBB|c=~P=P=iMG?0i`ah_mkK;Z~WN1O=zD!5{!0K{G~pxA9c-'
    'e%g!##&~NxD71ae*tblOCdRJM-e&K0c@~($kZcKx5bh}ChmdbH#8(b>^7T&T0-'
    'b6p<YR6VU|<+dDe9>lTMWeG2p719<aHGG!`Movu8ebf+V`X_k@wDa!H!`^p#gj9=^FS?7HV!(5)*_yJkjN&%vLvq'
    'B>JRjLnkKX0%HK>c$7f<x-'
    'p+|Nl!#7ZLG8fExM<V+?0bpHX6I}NUbg!n_(`g%yh0)HVP)e^CZ}P(LP$i0E%8{h5U^A0KmSVx_j09g9ePOTb*m('
    'Sra)Zn>Pr9e7&|@_>Nrxj(nkZw(4dyK$!D*qP~E>VjLwR-yU!$yvGM;!&p&Y#jrX8eEMT&G}vooudee7*@2zc<hu'
    '%%aRDl|j8-'
    't;y}8!WXNw`dp`)88ft)ruGe?GDPocAM1f*k5IlP6Irc7{yC}OUTX_@oJH2)0Ci3$CbE9Ft1xq5;QD0#Gs0K%<uR'
    'fNg}7_5sq=xRCI&bA-'
    'U8v~?K8mK(>2)J04JEBAt9?jzbbxS#K|6%V4=g$a_xWcpI{o%n6uw12oJ3PjV1HQ)W4e8O|{=2;&F!LCKjG(V`Oa'
    'c<49k5({0)-Q$2`o=g_Q$<rSnp7A(bb;8K7&-'
    'N5Mdo3eor?Zscd~xN+3XCPL=E=O~(153(^$f{BpP)hR!b>TI(Aw>eH;6hP3TShbQ}cN7Q=7mRINp$7+6laUQ+u<F'
    'C=^`R=Rn&M4S@2LJx|?*EQ&NBDkx^!H!V@#q&S{rvw*CHzy2ccd=7zqLN#fAOnZ0rea}#VF;{lb=6)fB2qq`9j70'
    'qn~auLB;I{;QHIq-tPa5vEtR!80hu=;oJAa<D>U`r$dTf_~j&5W@h-'
    'Wmrk#N93}mpV0_O7{rr?y=VhG_^ts})#Oopojw%Cw`V$g|U;zTBhsXOrrtc4bIJu>tuYW$+`*4{4b$I;!;mI%_^m'
    'h0l=T*NA<`&}v;4_DBQS@4GCuZP3mupZH3rx(m0zRpO<`UHL+-x*JFwRilJg2&4kfV7N@8$(vx1o3mq%E`>-'
    '2C~jr$}57f&V9tcc_(M=Z)$f2e{XqhK5^%?fL35IEQ`GM-WMiJOg>~36wpU<p|~EDWeLY0m|*$8RZtK*XaGz#LzJ'
    ';biR>7F%8oW(1*cTn4GUKE^xwK=8F|=O@qs(S=Ie#&oCtrjnPF}Ucdz8ky}2q@!8MFT6ccUXhy_;SI>Imr$mD3Q='
    'AjbBgA5V5>im%x|pw4cs7Qu^1x8GN1jntKAV3wm4a7qJltWEP+}MXm`k%$82OwfFCI4s<z%w1F#FZjWzPEp?7!jE'
    '{4<K4_D@B+qq2d?KhG8%W{rm50EJ;NSua-AykR=jlL{mv-rY<`UTa|<;ydb-VVS_sFlSGKSEtymNx5DCg>(3yL!X'
    'h8@$wDwNya4sGt$tCz=jU2gpK96lw#mJEI8$I-'
    'Zc4i^h<9{wC_>Mn&1^PQt#$@@?UpBCL<N(%hjU1hCx~5zBf3!KBW_)60JYybJWso4i#cUKVAhSX4kxwU^CK@kolq'
    'yd=cVS7ehpY>=R4^iU(n|b2Lyg-ZhWlh-KKAaUN^LXW=h5N;KW|ak}I5Y%VLxz7xN)GMr@!J;jd%m*>lvMigpOD>'
    'Tf}3mTpHRq*OK-'
    '>udKCFc6oFbAfG_?0auzlzO^0$zVbS%9(ur~sQJ%vc!I<+|eG?lA|`c+NP686yto$QF5kFmW0*n1%~#(cHewfK{8'
    'T5{8<WRpGxjs=?br570|$>o47+FS+R60*F$;#QBsjuBkn2+S3~n$G@sko?PZIH5Jr-dO{|gN|s%oiI^hHArryRGq'
    'M?0xvDQzfd7F;D;ka|i4?kMmnR&}M`(b;-w@2<!NK1NZg7Cn!&tM{GiW#1By#`l-z;-'
    'cy<RS}>e`SdI?nNmbpVfT(Hyl_2N4#&C5idah%-'
    '&+hUPQj@G6Kk!7!!MM<6`(h2&5jERobW^jUpfOn`5Ta$UoesB-'
    'K+u#PRLjf}<}_#D%*Vai2(fuPg(dp{k3%>VxV;r_d~2R{smFM6+}aaJ8<jCpnV>13Ev&DSS;ztVa}XAhEkZ5NveG'
    'NokmJpL0+WLSnX<TE77uPiIbqR?3}icj<DJZr5On`!wcl19G_KckU$UMeFqNC8-'
    '}X{Z`dP!}u|rfMYt{UkiWqe(RUYxbkn`slj3RM95cgbuC?Jg8D@1SYr3KcU$TEh_9@4pR?R>pHuJw>?w<U5!S&T5'
    'EL-'
    'R6WpRaZ240^Sz>^t@6s=Gljo|;_@#a@noU*;ivbfZ!s^WO0htnke*h<qzoSYeEQ?zLHg!+@58XA5k{|$zC|CpqWK'
    'PSsCVKwINWDX@B?bu-'
    '}RoxNL~y`7y1F0Ca<s^(12e3iS@kw<F`kr4{Sk$rg3Fi3OkJ3Z&}Lsg7MSuNaKjC@q)2@%55F&oxc6+(AyR_fbty'
    'I*5Kc`KC;2B`uz%df_4gyTxWhre;n?;9v*jk&}SrJJ6PjJW`gQFSrD<Qc~v*Jn7$-'
    'tL~r++{w=itt8GP#dtboQ%@$qgzub<VDJ^;&!>X~m7MlF&_LpzjEE>@3?-'
    '<Vex8EP{9sk^dWB~!7u(Ia2Q#2dyu0Sf`HqI(Qyly?)7{JELdRoz3_*x6C=~JhjukLLszWtU)gnA)EJbrr1=^|t4'
    '5${)Cd&ZLp|Em8vf^EfrWxKQS&C9#^c5NR2439sV$N#*GdGE1*_~8iWK{`A>K0Nk7KBt8r1OqJjtl)w8y<MXrV2&'
    'YdRW4T&gJig!aLPTj4+Ogl9?jv=-'
    'tpdP2ewVte}DNVq}lrRhl9i8;r<?MGfYHk`Ud$lGP_ih6IYB1!L4Ox<Y`1lKl(5X6Vu?eMtDwO`*-'
    '|vT{b#kgtOWz8-;bGpyH*_p+N&v1{|!#=_xt~JYvqUyiIJssGRdxsPr)eXCZ(vB@H)6ogvXFdF*M@N=-'
    'S>P<9!e=ERpE#iVnx5@|>_8D(d)q@yjD`<<jVTKulhBlJkM;7ExOvuLmlE}d58it*+am5mRJv~LCnCLo|B>qjJh8'
    'rDn;mRs}_S6zBjsK(V0=zKAqer_R(G6XpNv6DAdrcF%XWPQ+Y-'
    'EOE1B~hM{+X2eAC=`>9poLXY6|aHIF9jw*pXOAU?ATaadEs-'
    '1n~<2nG7j}Hx#dM!T~k{zN4D=%{>uGYEr|q(OsV)oGIp7xS4`KUX{3@8nLwlt!FUuE#eLah1jLq{F_+n57N~-'
    'htHr&Fv?ZE)HK|3^LPC`jtHoV<qi(33Pp9Mq@WbAb#*V@IBj-trP~ECfdNFg7ftf0@qJb0hsmcegG5|@v5tZnVZ9'
    '_USh7)Wgs6EBteE51p6Il_DCp8eyvAWUtrI@S+!!NPSsBae-$1$d?xq;5A;C>-'
    '3UL5}dQ^GKbS<Wy9NU@i(opQ${$kA<4xB3Wd%uR4z`k9*SIaF*Hi}j&gXz`R)U`x&>qI!pFFUNczod26*KA{dt7{'
    'nmOHNj1i<#fk~1|4|SsT?wJ8@)8m|A}cSp%}>gdWESc?PP*DS?g9n8=p@g)t|e(X%AOyeTvmtx*~Qlj@<}2ZpXi_'
    '@bGX6Or$mLRnC-'
    'D=6?@yMtw?}#D5$@Z6C2enp7YmZQ9tR`2%Ppq<KDuSt%<kGtj;CG0fxn=x1e03aC~u+O3|@{@7g|^(qI&p$kSkvc'
    '=n|Z!^z=(o}-'
    'lIM#O{q6oF|leLx7VYQB4TnAEoBN$&)<$8s~!jWwBm=XjxEf@{idU=jM5)n0&1m#r`yMaUut(7i?_ZRInCMgVRQO'
    '@g}p>=`^%A%PUc96IY$w1*vNDnr+Ks7)JhPe$&Wf7wu>a&(!lYPu7$z8;E=0?UIO1~0zt>Z3@xbG<TLAu3pH;SGb'
    'p$o|ui%4KujwYtN^eHy&P;4+|9`haVb?IOQ(LsMT2XsbmD+ka9d&DZWsLkv*L1o7dcl3jMO5+g(zZ;D$cHuRx;QV'
    '-Yw1Vay^gzQF9>6a2wkL`@t&lBZ0XUVLfIdHfo$$H<Uw~o@Cwe5G%#P{}J;uMP*G_fk(kxTQhz*CH#-'
    'GL6vkPOlJFH}uY>9~W&l9u7QJ(c4jXrWL9KhtZIU@EXBv4Aeg^4>}TQn-QJu}MnYm$uOR!H0ZU~*YSc(*G)jqsly'
    '8VD#@5ogZxaT2`vORQWS@RlyTLCx<3ClujWR~;#i*VW+$itfQOMAB5LTU2m_wBxJh3a!4h=Sk1Y{7QYdr2rW<l#n'
    '-N;%ymtXXRp=SG784wQ6-'
    'vT5H2a>co{o>KOo@)~Vk#r}#IBOxo)48SGY6ly*ocm_0B_VzIM$I%hM7duGl_3Lbr64(y?StJ4|h?0nlf`M!Sb^|'
    'Pa@Gt3o?6?L{bdEq@cmrHB$x>J3pCIyJ{9g@Sp?|nFWkLI_tC*jMTI{)YHi}36TT3uj}_V!PQ$L+IcJnqeQe|x_B'
    'UnyDic6XkEk~@CN1}#>V@Jb>&hd(?TlJ0;&ZZI?O-'
    'gMg6bm?W&X@V5%ovhET*DwwF^#@FaZr(4~3x5B4{>ggX01r&(pZL?8MOjwv_Zhx|0(Zt>gY;nU3M(bIbB~b~)t!A'
    't0}RyYQ$3ndjhiUM>+<K#jHT|)b|*3$m1{EkM>j=pJ~fIc_KM<bSzZ%ZrF-hO3hq5xpknJ@#2j7J=x%O}{yk|&;K'
    '!poQ`3dT6oF7q(LKq=R4$;B>x9e&IFa%zLe?OZ_|llW&<W&oM<BNEKXSaCDJqFF%JCV;4YkPkr*Y$?nTDayt4C!#'
    'N|DRaUkLl5Ql>aQJpYqdC2-fgR(?kv?;XQhn8Y0($YTepOks<0ejWS<5N-'
    '%t$6=@Cw+Kr@340GZ+ij&1+0x9s<})mj2*C{jyVK3NjRfC50<H^+k4iGhEmzAS8FsC;b-'
    '~3`1^im^PAFkh%mEk4t;|{<#P-LDx&YY-M58Dg4mJC>mIsbWdS~5EPf6~)TuoXJ<uBw3Smnn4rwn>K{4-'
    '?GYI7fx^QKfIoUMEd<OWD6#`lil*^?Wq_?_et#H>a);f~B0h7aSx)EEEptE_;=^+i%bcfGN6mA%&P5Jg7*d8M<i+'
    'xHJ(Nf~?2?}jLS6I@lWO@XJY%W{$HZ5KLK6nJWjelv0kjFXn<;#1fo?gY=!mV=11K7i-'
    '^m;!K(XLZ0|vJ@!;Q7ikoURlJZZLLo|JhEjCkV<bMv$@@%D+5GyAxR9W)Hrh##~?&`8pb^=>t6D3a$Pjp=gu_`&d'
    'mo&aGX!pl@=Wj!PFxl<i?;VLX9tj;kaDp&3qCSI_?U8IV%U^+sekUl`_Ia+)bliwi@eG1A8Z@+pmBqD0&Nvs_S$&'
    'WiP;zJtt+8D@)oiBLw>Wyf|E$)sKI@FEh|Ac8vaE$MA@ZH(fx!y=PfeO4dC+BxGVIJO2z5Ak#TNh0a-'
    'x_xK~PGKq^=kE$f@8fTx_2tJYN;>ggjT*c$aYC4X$qkYh_auAnce6_wCkBQ?;-'
    'exZt>h?QI7<wZhzN+rREgg`hpUbMP6T2PU!$sSQstcLsMa!<G+qIbO$=&}4o)vZN'
)


ENCODING = json.loads('{"name": "rope-complex", "target": "probes.encodings.rope_complex:RopeComplex", "arguments": {"head_dim": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"]}, {"shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"]}], "table": "freqs_cis", "max_length": 5000, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.shapes"')
FUNCTION = json.loads('"non_contiguous"')


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
