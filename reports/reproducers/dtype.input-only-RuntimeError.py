# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.14.1",
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

#   dtype.input-only of rope-complex-own-dtype on cpu, in torch2.14.1-pypi-py3.11
#
#   Question: A bfloat16 or float16 input to a module that stays float32 gives an output near the
#   float32 output. All declared outputs have one type, the input's or float32. An encoding that
#   counts positions in the input's type is not near (huggingface/transformers PR#29285). It does
#   not apply to a layer with weights that raises for both, because torch does not multiply two
#   types. Metrics: the relative error in each type.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): view_as_complex is only supported for half, float and double tensors,
#   but got a tensor of scalar type: BFloat16
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


OWN["probes/dtype.py"] = '''\
"""Probes of the types and the precision that an encoding keeps."""

from __future__ import annotations

import functools

from typing import Dict

import torch

from torchgrid.inside.api import Case, Fail, NotApplicable, Outputs, probe

from torchgrid.inside.toolkit.dtypes import format_dtypes, require_float_input

from torchgrid.inside.toolkit.precision import LOW, call_or_none, format_dtype, require_near

@probe("dtype.input-only", kind="requirement")
def input_only(case: Case) -> Dict[str, float]:
    """A bfloat16 or float16 input to a module that stays float32 gives an output near the float32
    output. All declared outputs have one type, the input's or float32. An encoding that counts
    positions in the input's type is not near (huggingface/transformers PR#29285). It does not apply
    to a layer with weights that raises for both, because torch does not multiply two types.
    Metrics: the relative error in each type.
    """
    expected = case.reference()
    require_float_input(case)
    calls = {d: functools.partial(call_with_other_input, case, d) for d in LOW}
    if not any(call_or_none(call) for call in calls.values()):
        raise NotApplicable("refuses-other-types", "it raises for any type but its own")
    errors: Dict[str, float] = {}
    for dtype, call in calls.items():
        outputs = call()
        kinds = {y.dtype for y in case.get_declared(outputs) if y.is_floating_point()}
        others = {y.dtype for y in outputs if y.is_floating_point()} - {dtype, torch.float32}
        if len(kinds) > 1 or others:
            detail = f"{format_dtype(dtype)} in, {format_dtypes(kinds | others)} out"
            raise Fail("other-dtype", detail)
        errors.update(require_near(case, outputs, expected, dtype))
    return errors

def call_with_other_input(case: Case, dtype: torch.dtype) -> Outputs:
    """Call a float32 module with an input in `dtype`."""
    return case.call(case.build(), case.inputs().cast(dtype))
'''


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
#   torchgrid/inside/toolkit/dtypes.py
#   torchgrid/inside/toolkit/precision.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-p;v4SU-*lJH+)b9+b9p%pvb>wBwK&AN`#=1F4vwVmDV$tp`rbgYd;YDFrJ>-'
    'c{AJ74%BLD^1nZ=XJ~NCJbwU@#aA1~WI0>T)%?e7BlSpG?Z4US*TIx4eGT4<22t%0-Z-'
    '7wdYx%F{HMEtch~4zi*s>#UxYMRitCnMpaH=M#F<%g!gN;G1l@oE7h+P+qJT>dO#*%j^0Y%cu`~#dQ*#UN7_M^Vy'
    '_Mg0}?#O@fPAk<HJFvqz_wdGH}$Rq!?_FM=8#|5={H_jw*x!9}@Rd>>@NWwt8vstQ*5#k$I?Acrc~K?$W-'
    'y|YIM=cLYxDOG^(0BVzR3RnP$B3tCa6%@<?&T>_r=Ry84Tg(6+wKmD;^I%q2`TXMhpeTb?c@<0m#AWs&hxZJ=n9M'
    'V1{_o{#8ddcwq5j7Gvm${1(iC0+H3tFw?a32X!jIGZ0x1st$m%qWu$d%~$7-'
    '2R`dBFrwtvLG0ucXO<uFEtKy<42K4kNC?f{7mihs*jQy_GNs44`H_D)U!yKo5wLVopP@8xTJb&<{H@@oHh@8lPJH'
    '(6!XrMx_S`DS?d_7q>&vqfI6Yxw{#)590(o8g<o<6rSJeA+HAwio%LTwP0{pI#sCzZyQr&*$@U@;;x+hl9h@bnoc'
    's^~?RepI#5~J8<AOaMye`$<ATuO|jGA$ti=tB6VKX1V#1t)vTC0ojo4@-?uN1hi`@lg!L-'
    '_*Lt?f7kQyE|LJ6S{I|W+mxl+0_j#4CJ`nd?V4vq7W|Q0jynpnTsIy!Ppf|(QJ$$ps>r9jN)iB+E`+SdS`##^Etf'
    '%UudT+gYb3_BPSgLXP2RHJO8hJka+spkSmZ;auc^*Ym!ipJySe;)4vqBJ#V>PF60^$3Y#dJLZfdDgMl1<>l)vUgR'
    '`7oPYI`e7*J;e!;)w&9Nt$+cu6;NDe89^@R(|qNH4HFn(<{5q`P&JUCf_M9mAA?L;ECH!iuwDjr8T@BZ*+9F{1&|'
    '+d!e&;$WLUFMN~8w}Klm2G?LG}E{EH0Y%-Ow<dG)-'
    'UtdRpEEr`^hR+rf_?+5c)RgY#x9elzWH|B5i>>8L_KJx3c;;$mP82D*kROL#8x7$)Jp!}gp4zLf(BIma>gcZFPIR'
    'RqRQ|>&UmskCOQ8TZX*%ZZF`$IM_@%09j_knyME9-'
    '8WY{0mW^1Kc6ga!uIl!pSXR7HytOJKN4y701Ct~I968Rr@11+69{cNCIV7n3%E04qE!U`bfLV_3wxi*mZ2=ik#Df'
    'uV;tza!qiC&Br3uq>+?GGEUU6GK^N?$K|4gxT~iudNpf0qC);t|MAtfX>2(lWacsP;T}|-'
    'mEjDe&N>{(#cOm2MTo3DrmFsSm6uOxZV09`<Tx2;$3~&X2H6INuCuGsCF?gGxuZleztVj6JNdu8Q$y*e+`Eq1aP%'
    'iBlOP_R>f?N;{j_nQMVWD0l*@+M(urm&GHA!aBW!!s$d5HzbncW$h7cL5?IO-'
    '2$<P4f08X{4^@{mj2^@2O|mLi#rNTNXE~6G*=kmS@*|}Wc|^J@umU4xU%=v>0CDR*y>KS1;`lqJSna{xYio2bYZz'
    'l_AyK0SN*=CJXN8oa*6m)X>O5Jy`iHuoqMOX(6HsuVL1be7sV6f(GC=<QHxjG&BA!FGt{N<+Rh0#-'
    'HYvSom8a>b%ALSNLjMj|E2L45m9jb~y?2^ojWqi>14Iu`e;FQ=8iKkkNR|*+L(*B1--'
    '`f?F)tJLRWL0<OGSRhCQ*Z3fKvDYWx>VlV?Ip+(SScLp@>qe33`Q+D}8?Y>k;V`H%zSF!Qt_nz1MxvS8%p|`!rN!'
    '?7i7Lc?Iv!%W`gB9_>AU{_@~w_5M~+URP_Fmb8jh-!sD40nn|f?LbkoLV5AspIL~aa?Bk`X(5heIVM&bF&TTk-'
    'Z;@~F@GTm!5_NhAgR<`dWI_imKKp*uddsQwrE&tq@s!%C+Kl7y8y&z#EujF3Dx#|4)dG}^+2pgI9OaM=ADRsM&0I'
    '**)rmOB&>JDsIDOn`Nv7VtPRHmpm^o@!^Sh4L0b;jMxYXJSL?~;HZ~CwP7&3Mp?%t-'
    ';e(<yO5L=k*+RR9D&h@@o?1jRHM2)%UMa#g$k3R5v4!mQET2yUEFm47`|3Iq*{+VXLp1=YhDCd<6PN;~4eDmQXIL'
    'Rt9iLSx%?)pVk&Bfwh*e=`jB;Fc5DEGLNcc%djDbaZhP!cY%1n7ZJox$a7g^&70WWNBbt5F6q5?@67V(Y<Y7Fyz8'
    'bs2<Kmd{$xQ-UtGD?vEIJrqqbDh|x4s3{F%XkNMq+J9WHBeQe;qc@oZmUiRA-'
    'h$o5Z{NS1}~>R<7P3NA32s`A;M2#LZ&2-'
    'BE3Z>u<rX7P_qqJTX1ARs(>^V`AO5AzAzP%ASAgK>UL<cP)lx;w%u|o3Et%e&%i#fFTJ1D3&IbU-'
    'wo5zUNqyjlrt-sg?!u%u5*UcghY0ByNR!*Z&pX*jtM<B@St&ekE$T@aEL~XurcGM6E|47$BMPt3Ukx^EW*~blrX~'
    'aZHL_FuWc;oYsg}r%4kwqV{gp>p7I_u4pL+kR{6iev9<980=ml|0;Qh`H=vgbT8HedBUDYzXjU>_s%~=t9ERo^y}'
    'FEmiL)Bk4C1q-HD%(s2WkY&WnP!#9-'
    '0$p@7CqIip+d!V$pXrGG|5CEAbcbKLhXIF%Vi5wa0=HR=YVL<>EVlpB}y%c0;bq_jwa+b0nIeiy*ReuBNVKPrOA|'
    'z1L%p4|YSbXTn4A&W>PX%-'
    'sKj1@Fb&cE6{yMKG{A74+t5{xJ&AvwCtFTIld*5xLf$3c<DvaRwX4ccT7{0P48ilQf&dzAX|!J=lLQmeFEX40huL'
    '5lOHOVbr?@@Z@yw_|!9i9%Obvlic#mUuVb*G{w%lhuoeiR@wW_l!wfRV!b#AMISAOR1|tL6{1*x23_pPs~ieG((T'
    '&>Qt*EacDicfmUf<hgr%^HzEUC*V99-Pb)}fpc8TlG>MxT-UTH%-h8-'
    'qDTZ}#4y~l(wRgj^&c)M#Zbn!RtBXJF8?!?W;SZ_P@N=vOOQ&L&3rn3U}H^?GI{;`fCM43#<*o3NyM>|M$S(3Ofv'
    '_4V^=rwO#QO`4r7GaAY5mQ7?Z*W%S6=@4f8OHT`o=tMIIWjF$MVoiZD-'
    '?J>65&QGQIJfdYSp4ASI1CVn+)F%1M^Bc+0;1z^B%B94)8!vUFF#{f_Di}y*0{6o49KPobj`;Lh;*Z^J1Q%anrRG'
    'w3P$y!v=JjWbmp7S_UZ?+bAp%ybl|9l4dp5gxP5^O+%DfE8W)@Wm#3_pfFNT$qKIaM8=q?gpXLmu>gMTk~=710GV'
    'hfv7ol)bxS&OHyxSU0s|}A?ma+hd<f#>Ad+7{4xFCEsGRX9maGlJ>vjJ=WN(uerYX(F&z$<Qc0<LHVIm~J*b$T1N'
    '(?K-t~-~Bqvq=cQ8aq6<WmSEs@TG4`)S`JQAywcRi!E2?*tmfYDyli=@?;=eT-oEzQvW^2(l+nf<L?Cb_ce>4-'
    'C;KuVwfc0Ar;FkBXBWoqkpHvps5p1J~6vdbGWZ1Sc7YgM*|Yjc(USS)>&sOJg!N=!if=A!D$iI#r(yy&Dh$v5>ED'
    'xhwI6Fya=l(+nVn(R-g?4?s~npJv28eSytuRcxJPpgq$5)(_aMO2loiY}E9vLl-'
    'K)%vXywur7U%4UvqAjz(tJVIzk$UduU}^B-U|mv<NIVp4-1wZV+OpUvlNwrB5%!zF^q=CJe5|FzBwT-U^|-'
    'epNof}(iv@j{}`L(<8-ta9^6^s+vaJr^X)B%7nWmy?~Y_LSR&YK?ac>E1tvCy72QOM>(DY(7o-'
    'unl16IV^KZP<9&c`AADaCQHg^82ahB<dmEUx+(+Htmn0=J<Y4hYIY74$xe2ett%X&uFCpAQ`NW3T%G9Ft88Yvc1l'
    'l*N_hI08)A`8z~#@1)5F)p<Gq7@bfDPHw|D;298BV&Q{VMLnH4kRfucsLZw(7O6VPEF=;YK!UvuP$(HakMg(X?gS'
    'Zc{NMKi!ax6mjd9t#6$t?^a5hHI_#kqi74Mil0DeQi3#1*khLni%1Rx@W;`YX_cYE&4`IkJ?L&U2_wjWU1F^x?Vm'
    'CN7YJ?N_U{zbpk+jLbO2E<Yci%^<M9UNJoF4=S$R{7@M%8GcFc3_t1;9yb$hTZtR2P>Aj(!?Zv@5JO)XJlvUCYCf'
    'Ia6$(8Xb;kK!4uY!)%QP>M()kqsv2RRSH&Dpe}I;>xtsBWq}kn~V-n=1<a0iDGRJ=B2KsGftQfwowb-'
    '${0Z#wLDJLfG_<jNWan*NBHUn<*fwzjBi0FJyDVBF`#Z`CK#-Ja5b=AXWQ%<&p!W@g@`->k3af{b-'
    '=Z8wf&cyCDWHq-GP}Zj!v?+>R=vUuP3MD6$Rn&tzLWv6j6CA1N(*)*N~^Lb!$PLl-'
    '(MzKa`ePOR7mgnYPw7tJv;X{eTb2=DHA*F5qvF&iW3okh0shDHFz)`Yc=cA95T8wl7n3UO?+u+nYxa3-'
    'RhDo@OY08oR5o6ma<oNs(CaDZ+Q&TaPqkpnD@5uR;?UYslVLOOxPh;4Lv8qvzs%cdW2F5L&mumXvkZ>t)JC!N+|d'
    '%@%q)#NI;BELR#Qpi8n0g4VDoXSO*v=@V;UMbpx8hI3*W+&#^AJ;6RY~3+#EzzcZRu^S>x3<K{r}i<dKHkO37K~o'
    'H%4vU+int+>;k3xAb61PJDQ{UsEVqR28D#+90}Z5OW0_XFj1jcPo@I&l5MxRZin2Gb&>>$@dmQqj&Q~e<df*u3QQ'
    'Q`AcKPWlyYh*(hRz=~tXNr5UD4K(dk}3gwml`ZaD%j^UgBh#HUNlU8*WY=Qp)>?8;I@mOg^2snN1_s*5f|Cl(WV9'
    '5>#S(-'
    '#EM0u&krSX%0&GijMoq2H>E;1{LUXTN{u8=uKc#j+<DuR~x0+$CRHVF?SNiw50`<uR&i5QE7rrifVnpd;cFaI<ak'
    'cy>@Lq(w5i;jMTZvSGif_TU^~{8JmNdGTeWb2eD{-'
    'GP4Ap%fMDGkEVG~&UJl!JS;)eWZ{5}y{FBMK^a}c7N!QN7{xu<I~Onoh^$0UX#=L0{37PG0gI=PBX@n0xm9CGf6$'
    '%F;~S)p@2wrGI0E@}3bz4egyuUE172jAxn;N3qr;tV#QB}NYvzK?LYWP5gNS&)0BIfyq>FMsFR!X?rhG_lFS>0K@'
    'F9ykD7m`IR_ellnOZeK#O*|QLkHE|%U;S;B)#niH)_i+-'
    ')_H0aTDASDz{<BGRQW82o}6|`D&ZWhKV%Sbf!|AO2_3gxrAS}L#<Z}?wl_EnLp}p5+7r)f&hOqCI7QY4G(QxHfif'
    '<`pK%YAZ=(6PG=V+0_tr(L<O2`CCDNv`>Ug#Hh7W2z;&qkwpl4+gg~IN*Tr>DY{z;6DZIw+u?=coy3OV+wG36d0c'
    '+pTGz{BzuU2`r88tf)riNb^vlsl%f%izw)*(d;Ue94IC7cC2Dd!cQP5ppylXo!M?&fIoehKIv%8r7pqzXur{`?x('
    '&aEx=B$!$ofW9s{Qc%a%lF9C)1D|r;8p0bF-aR}o33_i<=L?uPx7zyMT2;jek4vkV!M2<wmHEA~`vc}A`}GK`jma'
    '2~dV}m1q7bIcML1&X_U$+nr_qr)ETNKCBc{UyS{>)%{U^Pahwj0|#n~h7hgi{XgXjj;_ufCtSrHMK_%=R!B+cOsI'
    'z-'
    '|kbZhw?;*Ayg%N)mFgVy9RY=4=<c*`OFtT;Y=dw^~;ZL6q=*+`Uev7gf+nRQ*GYPlKf%`0w@W|Ku;UzSr#<z}fZO'
    'Q25#2w43AZ#N7;hWi%<qpB!`)#}<R!wQDJA;#(k9?gkAb8Ccsr$V^OC>axb^wLt@N#J>7O`9s(yx=wHxRJ=v3FVK'
    'bHQ$hm0w+gJ?+@zsm-bV6ptqNVhc24UOD}gVqpj8QOIJ$O!h~hfPH)HZwLoemxK~fa8($nGosraQrcxZNWz@Fwqf'
    '8xWJ0LzrBZ4{>M|tD5ORq)X?e=zTKN*EBHinultsqe<U?YQTY!Nru;-'
    'lK$j>!79nqVNKbBBW6ShSR?3rZxC0F=g1om%TI<H@yXq#JZlf^-XbUQ5e(Gl?%a-WXK+y>H*$CS-'
    '}f(J0|NG{34BUd<FGTEwiRw9$kt+y?l-{EU4R)(c3hoc0m?XniwI9vRxm=Ck)-YfcQ5U~XFYfb=8baKqr-'
    '<`}mf?T?!K+p07vqi+9%RZSn;dLnrOHH^_+c4#v8bd}Zf{{aSZ?G@r-b7!7uG+MGt#Ks0K)Ps-yftugAshToK6ee'
    'iy@Q5I_+vVa{S;3Q-i(7?x?Ceo9?mOHDj4@ZYhEolZWlV`ennI%0;LQeFJm_u#EqbUTUE;NW=cYlV4z;-'
    'rXMr=5EWBEk#k*}PODfw9V{l6skMnGb*4Z0{&288k0(%GYu&L6d{MQ!QKxhCYKAJ#lj+-'
    '#`?WQbxP^oPy#q<zSd81*uq_LphhH<-'
    'f*OVZo&C9znp|TDtWg*zmCoeku#k!W!B@8}e$m}`%j&#5Zy@^KbAH+JFcS+-'
    'U(H`8^AiB=R)Sh@BfhIb6AE{PjJUc{v5{Ruap~Y(lmtD8(BuYA!)mG0g&~X4)%h44m+|s#O#jhiL7qfE?{=}Z(#K'
    'hl)GMQG5eju(9cSgK;d)Ybc%v2|c|Hac7;0Xe_z)NW~Th1eNFoJ$%>v=tZZW`IVKBu53pFgm;QyICN1o^BMoMkp!'
    'H9cC}<7rWXalvD4^UjEKch7gp9u!RJKk`*sMQAytsWsrYc+L#_I1xH}Mke;$wgnxY8=(Zn^O}LozBu?4sL?F4A|l'
    '6*|8QSXxfU4u^B=+gG<cy|nuw&d58+!<n4*fLn{<`LT(E7ad))<j`ndWFHKPWfNGsf}T-w^+3B;-'
    'c*B^cN>3<=QiRBa2SmmcK3M>~Uw*BtU?!v8%rOGb6Tu0=>Nt464ZW=*gob9Mb4x;wli)=+X1=?&;m>I?3BLD^5tk'
    'iFhurT%ADFz+2KFNG)Neo+;_mH%G|Bfyt8Vah)>9RzRS>Bko>Fam8(^jAdJKmv(Zn@Bp)%6AsJbiuLxZXX;F0sk|'
    '&UINk84jN(4{=;$YsP2!nOSGwq&K0*F6^c+^Vz%0I*i)^Ec%<HN}zS`)`<wA{ld_c0iXS`A#^DL;*Aoa3lY1RVh='
    'k^R)+kS$W(Y4F`o{b27BjFc;mf~_5tyI;48gM%<puNMgC9r5wK--'
    'YVTeo@K*D1(QZVY02t3V>uA}!8Q*N+J{@pO+V{9xf9HAjy{LAPf}j-dk0hYq))AxP4#lb-'
    'swsY9o_<5-IXv`^jDy-HXGqT>Bb)d-'
    'T|%n$GG9e_>?DBVh9jf6F{l&l=2wDFRup4NBrQ@5U<(HgXZYn@Or6MD@ncAyZEewcxZyf;U)Xk*mUb*$6C1TSGJr'
    'Kqy^`5J7*X4k)H_EzPW&~Uw6vFl;)Zox-'
    '%D1=IwR|{8^+)vCW|h@EZ}28aTqb@glKuerfN3JWU{<#u=t(#iw#pdL+W9m2y+Rx**knD79OC~Z*mYfwa5x|qrjq'
    '6UNu9DSFiaRmgwcR@}-0oO-'
    '7A907Cj2T13NV`@)Q^VB)u4vzg%EgQqai!M9I!r~I<$9`fv>T;u&|Wt)|=VpNgSySyl3ci;(9-'
    '@ji+&sVBUTSD|m61NewsmZVlRBPBxkRYkt(3-'
    'G8uR5Y!P#$&yGR;6IM5$z=!{}G&&7IGu`h4y_*92ay%0KerB(Ix+cO<gnmma5V)GKK7Vw4PIZ5ZXJJ5Rsc+1>s2t'
    'az1Q>zG`$Cg=!cy3f%CbzpG1qPPPru${%$`1q(30wRH&5GcVQLar4ui(I&YsF7?8(~As)$6XK5?K8GQar6x-'
    'M}Rj~q!)M}P={rK%6Ap)cGMNlZm!cC*Z+r18J6C*Pn7X(Wr3|uIXW<8mp<1&osmR6{tgr|#+L07$>B#3WB6hPVqm'
    'v5LR>E?;xm)By2SA)+#_wW^U-3*_*(vKW<!r-ztOW#=9oY-'
    'L>owVEY6N3z$Q1xsJh)T)zJn)v>x1WK#DuyuvyQAM)mdSbhGcgiK^}<fo;Ip=--'
    '%HP#Iog4PnEXu&SkH2~fyu7uy%SExku?C1;M%W>eh{cXrXX*E!C$yYZFFWNI@in@QMeGe!wD?{<Nlv^0Njqztl}z'
    'Xfsiav(#iqJ*iaerjd>%tip9fND5(G-'
    'i)i^M8f2j(t1*^ETSDu68!K82Zp=MHh$9U_~B{rT}#*WP432iIj?=^A00UbL&KPmG`D=%4r!Q*rFp#p#sDZ$dv_T'
    'm<lcffKb-KY$evFnw_(pTZ-'
    '>32X7xNs07Iol^S;)bGO7)OHe5|_%znC$rVbse#^{1%k%#QJ?OzvrMpZwS`})jI4T&nf$j$H6yuC}#Mr`jNBXm3F'
    'LMwaJ2o^&?&9dh823XCc}=7&49l#qV(>>c-'
    'ryH;l#)=)6m^CoG1JX(6+#$exL^$7ta`7YbJ!RT`Aiqe9mppJv;x8bQSd#*`^DE73>042BE}BL*DyESN6j-'
    '=)t%U=jwQ*7%G+$!4a?i|(Xr#|sz8udXkAY`5?#03N~PoMb{CO|yKQF{vAV_gpo|^0>n_?f;_z+;?8NW73o=H%YR'
    'BQ_j#-h*nArM7BMR?HD-'
    '2m9ir9TPMa|3>)?Xe+*VAw1P;Rce`no)BM9h`F$wxd`HvH$aj^1Gwy~`eI2hR0yS?t8nZP@}*hK*aLH`sYMZlBmN'
    '0Gv_fsj}E$n2>%;n9_3X8Aq{+4=_T*DCDO`OeMP(op%qYEM1C1w-'
    'Oq9e#gJ@tsZ~=pdaxYjy%7{U!lJJLU)<TXGsk8_FYI`ZYg{s_m>Lky8^Lx`Be*ZB(7Q`_FxY&dWC+)LJQtm{u6|e'
    '0KqQ_bC2p7Uep~Y7T@p(^BmefHd0GH;x}X&K@MZUkf8|Qu{#~=%E&Vs{de>7ocSff4}vMbrGR*hGQ**&0O;m6*6L'
    'y`CgXu=4IjCbIR>++$*kk7x<)&+ndTx0N$!P$L|ePHC60$_s5ZZ1Kx1QQ3boP016~C>6e>B`Q;<<7wjnh@Rd7ICN'
    'IHVhgC$ax-'
    'x!p}61#A~F$$fTVnnV77;&K)f153t8|`nJKZR7)K$ICnvWmX)AvC>Z*AQrlmQge6^oW;{Wc4&(ls1C?D!6PmxszT'
    'Zd&<%ocN`7UG1=EtK_9GpHUoEfbkPkFJiO|tWP3;?l><-'
    '3L?!e%E8gVwYDV#C9kE@W|1+Q9DshBFd4ad=@s`lQ+L!UJP%kS22v@Y{!xwvRU!SJWhkMUozdXP|65q-'
    'BuVha+2exoD+Tp?eq0%mOniWZKF?>y`E~Zqmg5<;0oXpo4iaOG_m=v@R+`GQ%Cask@EoR+kj8(ai%O~(!JpMY5cP'
    'vj_<wGfMxp<ppYr*8`3nlM$+;b7$FjT&8gdlIpg;ab)X$8?&N1U@CeoK)*@kc8>hWM89kM_9{qiT3TUKwhWaomu+'
    'L1?HUl<r{)7*ox?34EXWZVnd*l3b>`FBDGkau2<bSlq7=vZI&QfYcl^n%OkZrkEx`95fZ9Wd-'
    'T?8jd;()Gsb%M)d<{f{E67PFoS0B`T!UO0N3g^#kz@Tdte0=#;B!var#@Ur_{F`qQ&A+DO;)d|GuWgAT3u7_2qxm'
    'L&4hRsL=U1GRE*22n+I;x7sxzKS%(=~|55EhGw`=Iw^W3`*k@-'
    '6Kq>fHNqAraVd%g=xBKag$hN9_%KD!1!R3*1DQz#Gx~e<HQ};ao@e_#T1G<xPTx#Z(O%aWm2(8?elZA2J0eZClE5'
    'ze6ym1N>e+iuV!u}k#+IDD6a|~&+)2Uu^FCzV3af-'
    '1Vo2kiP2t`n>Zn1=lW|ZnEnGqKiX%H8hG;+jjYhnB=paXJVTl91NsFr)Ld3lc-@{oa*-'
    'k(RFG%A0cS`2aKtd;f`t~ry}^GwFrsE$bVP38Vy8-J7J*e_T24R{L5JipmY6o4s|rf^Jd`0MVgxh-vx2h#)pT5qk'
    'r^^vS1>M{Bva#nLRFquHq%)AC<ed*H_3V=pHc|ps11Uo#6lj5eGC>`^LZfNXYv>)s<Q+6tDG(d7S;GonkHK2>aQX'
    'P2CR<I?^uMufc|9}Fu;G51Q_ri(W=e9M&y-'
    'ri++1l^$SPNYuhYS&8w7h+^~mxtNpXGj%^ni2LDlKxS$^9=h@`_|I%SHtFC-'
    '4Pw84sHC5+6$*U@R=gF<oRAaRwcMlIYqaY+or9qwa6f~1mTS1@h?0`agdc3zk{Aq9hmHPp{>>VE;{+(vx58DB#ox'
    '^|pviJ5x(z``xk0x0W)|iQ;oMd$#aDuwCM+w~)0F}R7zq^#T{Q!1BK=v65+EUj+QLs-'
    '#*91dfFs&Q96qFa%+p3=S`{&s-'
    'r5gCgDWU+;Zs;DG&oMFAMx|M)x!qc`(tS7h?zI)nJCD;fmu?39MH+pTuV&dC{nkBko^X59HVE8=LZ-'
    '0K%CkJG^ob$UOMO*$tU@M|dM)}mNV@}a?+%4R@ZB7?%R7w0p^2dY=oeHMjV67i%NHn|LhQJDhrhMbg|@1cH81+tK'
    '56rA=ZGv0qj)pjq!XHTQvvIypxGE^qOHBVSs*(?Q1EWZ-FBEb9Tc}TP$@1oxuk9jd+uK(s3d_e2t=ZzHl~vd^My)'
    '*#PI5Xei@^bOOvlaYKkE_Q0S`8V<yf-'
    '&9VUxE_p@Y+`8jnBqI*QL_gWF#^pAkB4JcrVjxzGE~`ol`$EUt^fjg2)z3xTf~84ry=&e~v_45E1;558VtwlkGJd'
    '>)XVsx7qh~0HYiAEsjcFCp&*^%xtRfu*p(qQvnn06PR%kU{<7WP)NP7-'
    'S28JQ?uV*UY(9QD&UjkKxhh|r;MsD#QrRaMiTyF@P9g4(d?)Kgo<ODIxHuR`Mw~8=PD7bli+^N?Oe#)xcZ2#K#E-'
    'lZ>oIC!8)+gyX`s;fp7)60TT-'
    'S#eR%uVXe_X<3R54iCz)Dcn&M9<78AwsN$FfSnq&H?sH+Ez<%8Re3CPafMFNlB)m6a(=w)rc$NI#+w4ypzp1*l2W'
    '1I$p@N$Yd24HVHI)3o8cNDw_aco?)g%&gd32Fs4NcXhTXa*D;TJ^W314%H+G&)`4QD4xLXVkIFnpM)6J*g#NfYzT'
    'XT8w7FNzaem_j~6A{t@Pt<*d(eWH#gH(X98-3-LWo45isrR<%s0bZr@(J%|K~rRNNa5CW=(?S-}=~+Z4~{^5*uC-'
    'l{7}Duxg@;lvOU$oe9q@Gt3_yx+6U@p5+@3*o(SM}zG*lb`??SH*quglbC;qHTJhhOAz<+gF{hdXu$Eyu=N}K03H'
    '5tz;Gu!cKa)yT+Yv#yPLm@NrGbaE6uDt>8=KWd4TC2}Gs`+!7h%0=Zy&3(0<;zgeW@7iu7VRoxzQ3GJ?J_1~9(+n'
    'uRQVf|3grq@il#2rYZP570W&GTqZ8OaBhun{P^st{SCI0-'
    '~tcZ(sGo*<~jK+z32EsOcJ2YT!>zor119hNCfP`WIl;8O=;-;DTS5Hz=M9=B2`>LTtZzuP#K1$<lELzq-'
    'g)nPYYmAxnaqdqWE406;9u-'
    '_D}H#Uwb`OZYtTzq>&sNJ5O6<WG_^b+IEu`#)u>{+H(Vqtr$L*8m0=y)<~`J&+?&L)Cpg+uCWFPf8WfGj1kr{U4Y'
    'Hl60i8=4WHIm%*4ic(fvw@Sq)*yBwJYq*`j&Q5RUx6oj6lrKLuywk#B+f}>=gY{RuWT-'
    'tIbclb<%#-M}j)_ixnY42*CT^O-#7ReY-zfhkg1otTl{9aUJp7Ji61>W<?~y0ib{Dbpk$&+VOE>xNq?G*giM&bK`'
    'Q)tl`^)F-R2PMGD=Noqx#4uSpa8my^L(1h!)2bC-'
    '?Qm7FH*_e8lpR90orCGfuwe_;cPE<UmXvdzU>wTs5mHcCKvH6c68LpnvDFNcho!?XH~U6XPcDzsPA|+;!98qt{aW'
    'lu5I7VLi02xcM^NH_}5U791G!Fr6^>UQBt8{+qByk(Qq4EUJY#$stuo;bjeCvpoiHeno78&rdsUA>EJkTIt;(%p@'
    'SA7?UK_VnZAQZe2Z}64F@ijl+N{JV<Wu>N+YS8PATAMTl9$nJNw&gWF)|SuH1aPF;LYORwS=U`Jl~~7Wp;nY`Tis'
    '!REeP6C}YT+gkIJ_A;~i5=P6przv@7*p5fZwXEciI;OjfxpCp1HJ$raQSUV!$!)8^_~NnpGewK@y2=15j~rIV1H='
    'wg{*9fUt(CZX=EuSzOApvhOulw##Ri!b1sh=+F=P}|33mfgrIVKFWKt9rs7cXLe|OwWLhIz09ydqX3h9f(ryg}wI'
    'D^PTLz8PcYB;T@#J%3Ds;jF;WN2w&YBgoXXWVM_OV1l69(nTR)1dRNYl7Rb$z?;3n!B#wvlPn$p0vo0`uvLn((_R'
    'o#_8}Rv1o*BPaV->94f7A+0Kn)Q$GGmclGr}Tpi*==b57j80OwB-OjbFde+@T+Ud%b!jZ*#a`VtVez4*rST_u<D}'
    '&apLhEK>cLACqDBm`V9ll*M@Fbh=Oag4~X~CX>Z)}qF!Q2(mD+jM_PJ$5ix*hesS-'
    '~S>OdD$BZmaJb5+Z84k90FgGpgN?!*mPr6W`#uRq+UQ^7mNXIIEi>=V?Tm6-'
    '{1re?^%9%z)zm>)fg$q!a5h9AB}s-%uOwU8^q$BcZNdcgB&hh75<D%46a>eQ8KZ)p$cdF8Av7jRABU=&Qn{$F-'
    'rdIlLLhws`~lYs9;7ZmTj7b)i<C^xV=xLH}1{VK@l6dB1sqbhCY%*m?Iv_zU7_P=I91iJp#=^b*g`xfgjx4$1MI>'
    'ziW2QNb#*bqh`xSLO%0r-!Q+i-Lf1x75TvBHRXyT~h>G@DZ?V!f<J&m|=**xV7YRO$2T+|2J+9-'
    '&R}^yICX*1EK5LSbwx*wZq}R293>|eW#D<W?xvi*|LLeu$LVT-mQHy$AP_cvc#<|Gd{4(P=ljtwqy8Wb+1)KyP7}'
    'Tb!Ad6ul0jvDUltu2qCP}%g!eXk~WFFS<@~;o{c@lY`R%LLAB>T{wyzRUg?sqP}7_3E6<0+qv6RZ`aqu*`~gsNJg'
    'J@g=8oaqxeaQBwG~N@WJV*5oD2>{%uKJc`Fmv&3+0lAHXWLe66nPWQl6ccA3E~BDw1r#!E2I}JGa)fxJEyaAmUUg'
    '_PU+VWi25za4k`Ur0s`V<drF(k##j4-pZ;I3!*0-'
    'TS(Q$<YY{kO^Gag_(4(E9}BE#i`q#{`>}h_VZrYnEga>IWD?f(nMNZF`VP9pH>=xm$epuHv8u0*DRz^Ml(h>s;ko'
    'ew<=j#k0u%$K<hX;kZ`%HyT&KfMW8+VGtsD5$JJSPmshsIN_L8E<Av+yF?x?Harj_C@*VcYNAacJN=rB9SG>8T#W'
    'm8*vW~#Z%u4jG28n0Yu@H&`t-&-'
    'P+>*UPK&0sgq)jN#;?J4PAe7EPMeMpLj@Fv_wOUm%9_1V`g^?Ftmw5)lil}n&i&bw=AU_>P0`Kbs-'
    'uwtc(bxwLKOR)n~i@%i<=U4{-xr2&)mO-NFGON5Z#zP8ALy5K;C%+Gvs~%`~0#hQ!9FKU)I18z-'
    'NiuTb6q6dxsj!3sP|>AuRqx?HO_sW|;f7duBwefVhTKu{2;TF47|V2U`qWroBcA?g?6%V(20ShEou6KsihVUrRe*'
    ')W5-'
    'p9hWQB#Wr?;^$SX3g8<Z5&u+b%>tITKMx+Uui|mS!oj)G~~OVcbkxb(#H9uclwTn@1|sBYApTu(<RFq3_zKrEhGY'
    'b}Z-8?ChdBA*t-Rtthotx)ixPO&ixyy~-'
    '|TpnX59pU~aK>dW$(kZyIp=@ie&#hq2g?>VdThv%;DOdrjCf|~hcMlORY0Xd)ZQ(qOgVzNz)>O%>A`5G%?)+d}=4'
    'r0oTP6^P(A{X~4Di9mi&gtxS_dAb2*T-'
    'HX=#MH(qyN#LJIoEKP8IxETAGV2b{##7`*$Z!rFOQdPDp;?mf0VJ$*J%$+Y~;=iX6x2+H|fs5)tO76ZRNcA(O^_M'
    '-wNmeTBX$(<ri`N_ZpAT2EBP*+>n=cW}DqiidCS_%ecr^EY21`06=+?mKlhq`S9b03}WWo1~FKA<@y56OJYQ#mC5'
    'QKKVu#`PX!Hp)r{fJ4zPKEtNR~PnrMgtT=hIM>lPEdON#k#ldjz`1P;!_?N%<crxmU-PPhl^r+y^Bizu1TmclKaW'
    'jVeDxU)}KjbMn3VmjRkPfuIW?CFVkJq$jJZucegQ2jWP&|76tP@_UufWSh>n&fn?5!;z`G3l+v;uW&C}gk`c1l-'
    'hErN;N&N(Mt_r~OIN6zOiVQj7Ify5CL_p(SFXE1WR>&Ue^P<{iouQZJJ2%?WhF;1OE5v;n?lbSp&jSNHAia@X&R1'
    '!^{td}E|L(vx}iyP*b>eLX=@LTy88g7#+?)nx6TT18URSpZG-'
    'Le`>%ZbAj{HoMt!fN>@KNMxTMZ93cvSCX}lv#11V&(M~v%*h1(z0~I0(xpv#2P9)v4uNo-jo)e#3a4|ZMYz^$<y<'
    '-v2{QqbAlL-{!fVvei#T9FsFg~z(|@;jTEuy04V%22n?(qHvs!XJiDadNwCwbOyp}-'
    'rxrH?P~rKSIY7~yGHGQ76*lvyfoW?{MV_rJ)#-'
    'C{f_5;WIRxcUMMfbbg|Q<E^w&rVsyrWWEirFpCG##%ZILUN_)P*bv(9>FOunp~dva)qzX;vN(i@NBb{qB?$6H5bW'
    'wiZy%Iqv-oKy!>UUExPk?)Z_G`X04kmpJ7s;=_rz!;72*CyVCzN7}7E-'
    '*YMN7!<&PKjJ{kDwaT%6sL95;Q;Ha@zg!A2)IzTjxA}C7L<-GY&=y^k<&W&b!@6vx=`%Syy-'
    ';e0SHJc$oXUcj?;QuB03EXPpb~;ZC7;wD_bMDgFL#p`WE*-yM^X23Ti>sV~!at8A(-qM8d#5;wf-'
    'b2j~eCLC`>50-zP5A*Dg>(9LNij_Qv%gj?;K?i;|%-'
    'EBki>$yj*QPB@%&<!7oRvISt$4ZW014;F*l`d<Mx1IF8=ySWCYATLo5WSQdao0&Ya&zbZvkTB0NZqK9Db%PII3Vb'
    's0JK-CHPi(?INrIaGZ?y<OhX9+HRYG^R;m*>^+*&Td-'
    'L%O<96;Wl3<@Pdk)(^DD%LXP^igJMd?EMJZh><@D8NR=iy6NNM9is^+A)gOyZXK&&eoTWSuM7MI+{WwbGK?re?1i'
    '&Scy{5@3|F_CSouCi+iO3Fmltqv@vGN>gE(u1xZB-F_P{$ott4nXZR+XT@{<V}+hk<=q<(o9*sQ7trK*@>oPIIM6'
    '%nlq5Vxgr~R^57`72&yhN=GCRD+T^B^_Nx?AhSINg3?0Fs5zMW~?Hq0Rso5l<Y|l5bKm!Mcn2>l69tXQ|BiIHzO&'
    '~cFEno*YY^h$3u#v^Aswms6=?rdoQR?1VS|J@blAAarzHg3`drjbuL@3(SsvWPz+)4u7&4?ab)7<42XKN(wZ>h``'
    'R-%9{^-?8vX}NRS_F|8qv6AJqjK*A{-'
    'wHrSYnF9V4G=)x00dx(NrF)7g*YF{s*(12QS{iBrK}G2?YdvX{+wOaHTVjnQK`4*YgBqEVx<)Tz{jzDOO5d*2?Fk'
    'I=)2rgPx_ZG-S>0G-Ir~~dwZT3gx2%sLM5qE1`lSEhOBFBPe<2Q7Ca7_Z|&n$XVkt`oD#?XAGLfv-'
    'W@W*4!^5LN+;=Sed)-8M^R-(qN9b0Q$m^-'
    'Cb2SoqWp(`BR=oS9=`t|?`^=#yx~7)L$WEJy4wGr73l$mA4p#fe?4)MI^3wxyD)K0tle8HcaZB7uRN7DL}_lE-jf'
    '4)^CFXThsoY3Zf)uO8!)6qHsyEZNxRYVLcDcvU0L<-'
    'eK(U1`#mSI7Qj2NM*2_pJ8pg2?im+>8V?QCxKQ@q=hx_I`2#G>)_D4o&#6J9dUkka2E;*H^>C}ezJh|&*kBL<kDx'
    '^-'
    'yzO*?y_+^8fid3L4hn5wGj>u!(!}_tthd=aZ^#NvVMulyh!E~5<Oe{KLPx+W2Rr$Ct5QcywG{F(x4DmQ7)~kbsd%'
    '{!<bnz=a5c&6DC~!^m3>S3a_DK_leR?OJKF_2<QWPL*i%o}z<;t(bE6W+F6^NLFnhi>x*;Udj)@(en3Qu286)1b1'
    'lre)*#(#M1TdnFm3Fv@?&u>o<)Dv^#%}nEMi-5hJD14UI<*G-kR-uQ5^V1_J@N3qeJ`{kM2z|Xz_whvEA+hwjGQ6'
    't3na8wvL<p+)-'
    'MnST@CWBnnF+P3UK7E+S#f^+JG>peL#HyuNHAo0r}>;EY?_HJy$k5#)|qXemEn*r$2T^gKd+0Rh6%h9r&)3d{?m*'
    'T!2a~qZN$&2OH5wEl=47Lwe1Q-IG9^6P=kO!?35&=^O#+m{SfY%~K}0K@>5x<Fw3qW14@2<-'
    '|k^irL+@ZKu@n2Og{<fN)#6D#FSf)US&f=xRCI&NlmU8v~?K8mK(>2)J04JL+;JI6&P}yaayUJHq)hLXXH0&&Cga'
    'hUF^#`{6O>nfn%l{iR2H`>*zX#z55wGD`7G1*3hS9k85#0EH8!2`o=g_Lse5Snp7A(bb;7K7&-'
    'N5Mdo3{zM6KRd9DHB@m!+<6M$97cf6`L7E~QjvSZ6(D{W!Ykk8-eVVPNA#FR-;mQ8q5w*Tz%j;||p?yB?o=4C6_-'
    'i!U*?u<O8U@==;NQP)|Ihf-'
    '2;Yy7{_$Hn9{on8cm9u5!av1$OX|Y=Pu2(gFMjq(K<xmi7^Pf#^6Q(Q4qsF17pS;@^!5|RGyL=hxc<{<Z~MQ;Sn='
    'v{4D|Zx@a5~_@zLwO(;;1U|Lr7KW@h-Wmrk#N93}mpU^s|(^z%c$IxnkypxsaxC1w{a_>=_r=}$-'
    ';f&~bi9v<)ilD<Ct`Q#J*eE#df-kZbpZ^PrC4o`;hptr?-f6w|&FrV-`Ieg}59~A7Qw-qz+U&}S9iFkm!Tmqj|L4'
    '678cy2ZtAQ&%D-'
    '#n+fWsswJG&sM;3tu%|uSeQKtHI5mZ+nWw1rhka<9Lf&3ASFS?(rc?#ZgPSHQ1gnFN1T~C%p%eG|$ne<pU^tFv}6'
    'j$zw(pKm(LdFE1z*Wwpl3B6SQM!$Rks6pCq>wtzki#=_)${q7x3xXXOLq^)UiS=Y;||KtfqkfkwtSC;Q!0`kZ$p4'
    'j;8XJoBAzh*Qe;=ijWz42or!SpfC3FZ-Eu|EkZsBl%xmP<Tt!&Z4<C^-'
    'Pns8xP3`)Dc!&t7=A!zQ7Gya8Y?%}y`Xi5Ph&2jyh4USY80tIM4C2iSkZsrg3~J<XqrbVp?klYf@YIVu+#eghPS!'
    'DKyOu4XmUp_;5fA_nUvdq}Q@d5G_*PljazKf|0o3Z9)}w<hI!4iwJee~y%eoQ$~|=?W_@2^heXRs=S5U?prU$E6h'
    'Gq``tyE@pL|Pe;G?#zgxbMK}$fF(dVEc9Or`2APahkS~_=@)`zZjr-'
    'o<==zjSh)T5noX=28vpH0V4gGi)keFTbQi9D$M?&U{KJZ0|TV0GO6l5P@5>WU6Mmt9XCF5Q32##2WjTz^$M*JfD?'
    'M8{F+dfWroSyaNih{Mq&#ZvhnL<zTBf;hQGNuuQ+SCdSbF@pN6F&={9p~GtbwP2Qe>cp5(FA{I%gOIz^P>1jzoRT'
    'b*#K04O%evU52|v#;^FQw2h(_7aL6lkr<x&K<N?COX;5R-'
    'W~fDT`!WMot*=TLYF<`_|C*=<FAF_DPpPf%+C`so(Y-'
    'kkrJyt7`8BnNO?!Gn;`nzp%9G0+rlx|rPfy5%Q%TCgGZ7<7J7gmGc}6zFRj%p_72toM(UOK^N+M;75O~7Te1rxlS'
    '_*<WJUI9V!3_>D*c8^R^bFb#x<u~3{hMVjs@97|wz@W?iH^|`3&CSsG)Jw~L4<{GNn$=U;!M-'
    'Iruj@bJPTq?FpL2F9taP85r?w{k{X9TtFDU)@NH49E0_|id`a$|fi0+wjK&@K45N2rgnoR1pwriTZx2A`|MdEB|J'
    'BQbp9jPjy=T%ms}3^8ygIx+8KzY8`N`hzw4Tw~gGB1y#wLPHDcL-'
    'a|3niRmf;Nf42kkP%L=k6v{sDb!)!Xs8Y@OOE&oK)=(piVG}6vWWn=~^04p{PRSgR2oQ1+vtt6nIgeQ13iH3j8ez'
    'aO2UDuZ?I6*d{gX;nhs?-{RvC#7mXm&%33VTPu)I-'
    '&}%C6yU4;4UHqtQ2WwK@i>9_X<+rEZD&o>7hud1ddJ!rwx<Aub>BWTE%w?d#K*n8rXw<fBhWPpe^429JI{{pIi=e'
    'Q~_^X4udOqi07y;FYVQ{t<Dgw&E8!+-'
    'HyQ18Uhn_8!MbUW{KR^aCzUo?$zn0X_Q@>v{XfFON>|*@6a5<I1uWb{L<2U@6}V#*cp_jU%$g3&!#>w{@_0`tol>'
    'Z(G~|%5z*>gMZ`t$OfO(?`Oypv{P{8I`c#N%W&`c@VM23J|hX+!3sAr6I9>Hf{0DcR#p88qg}>~=%>B9|A|_F)pk'
    'XTdtbm)BE&ZI-'
    '#(3=C@p#%!>X~o7MlF&({DepSu~*6KQf%xFMm4TJN~r+$pQjEVP(xfP0?()y#%R*+c>KL@w)YFV*nc~>uE`I;ae@'
    'VrjMO=zPYoh_|p$GBGd~R;_>58oLwN69`SzVxo13y@Xz`mBiL5_CELCj-#opIKdsH<pW*SXdHk>2nD-'
    'w0hi{H>9;CzL<HKVQ<a1j1K`_9Q&k7!h-'
    '%sePdNIR@C&tmXE<a5;LOa?Ag6%nv=J06mc<;0Y+a~M3KYbC>Y<>Cj!Qt_6e-'
    'E}9CV)};0{JvDyHt}xMT`o;C(F#p(}<3K^kEprF~uyncurvZcl>Kz);hibCqYp*3hPKgh1Wob1`SLZaIh9fGi)93'
    'h&jXZHnFeK<Q(o$MH?kJa{+`AOu0Gg42e!jdq$I1YRY+rvdieGn7(+LCi<@xcTs|mYHv~_9c{VXZ^b~>;&*)>;RQ'
    'wuj+6*7=px(T(&?&PGTz*xvhiV&IBuReGf<NCBN9I~Yo-OuE&7S8F1;yK<7x=BUv;aW8;GI|0ZxDHSidXNCdT`<K'
    'Ipe@H&j5&D9_040Oea0ib+S%!m6l>SHR_$0u!K5b1F=BY^<#=ZF7ffzNcathkBR`;a$19rnX`ZgtkxV4)!axBoZJ'
    'prQ#0>@NAA=F}kOwk&0n!;#RZ>#-pex?h7_5AU1>;z0BqpfhtI$JuTZg4vH(9dKIZf)Ivg)6RX8-'
    'dLy_jX45J80Q|gnq_JbL{y=M_MW}AAP<k<Ql7X2jvZ8?#^RY@Fr2@uEy%Ck@k8MLbF@_VHLQs2*E~W7Gh9<Hi9#3'
    'i@o?~^R@k=qbDMstTGNZm-'
    'U>wI7;q(SNt75?kY4N7QE=CY#60@9P43J_^V>?2tiKnXDqHgsO*qEE(y7V(O!B(l*HWuqcxzOS%tH6d3zeM#G)t-'
    '(yeYpRdVm_e`Nf^W+#Wlf=sqA#ehXx&ZRjC{@a2vfe&Hsg244@du{A!7r3hdbP`r3pQ|Afyckm@@wZ`#8ZTc6Zb3'
    'Qg={9J>KixE=qx!o$NQFz)iWw{oVWGXHysGwM@}UH;<`YV(MFZBl`Rv}t3L<}1)fNV7ABSt%<kGtiy%G0fxn=x1f'
    'R>Y-LI+O3|@{@7g|^(qI&p$kSkvc=n|Z!^!FvKoNeI2LYa5o+TnYb!-hZXCV14y5=-'
    'Fn+fx*Gn804tzq7DM4_fNYjw57w70B5m7@)P+k>{YbFe>aj%5;7tN@bDGX{+&Z?ZDweFyoMLjF*m|`|01BEvsJ=o'
    'v^)c_$F<|Zf=beejo&sutQ_CBYW=n?98&?{pPrC$lV)^V3c+;<fFAl>4)9dwNvL6p!3LSR{rCZ@aeDK_oU%`^&B?'
    'K|FU)4__l0{zt-'
    '&>Fdo96%fF5v$aqHnZOZl^r|W(GTt@jYkmtZZx*oh1ax#!>QYs+co!~2O73;4|buqJyFzYg=`QDz^PDn^!Xm_gxT'
    'eM@oXA6(Ifd}wp4HEG5%G(cB(r$mQ5WaHXM2ye-'
    '>xYE{xsmu##D_B_i7IBxZ}FJnKCgedJg;fXQuhMC^%Qr<8mP6L-'
    '8eXjE!@W|ZsaBpJo6khc55<Z>0^T{3(c;Xgez5KwFzoH;w=B-s5fR;~`1)EN_Q`<>u~A{-'
    'h?2NuKZ=D2~Pw8@4@nkrR;3XYI=eAQf`)tB}>*<6@ksqeNFAftv7@}^9@DPhY+IiK=%Kssl&YPC*UE5k+V#FZkjF'
    '#tTRQ@?3W@ox~BwAJG?*o~+t?T}C~dtj2pVrTJm&Snnx%$#G|J@~*J*hBwTr!&sk`KEL7ef`?&XGc{p@NOwq)VIp'
    'zh4<k6Z9!j7Fl6w6pE#ZnN=M9sxA*4gHJabf9)(Z0s{CKuyW!a*w7S3`?d_iqkDF)Dc-'
    ')(9|FN_Emy|4e+gndS$sIptgBGhwn8B9L;SZ07q&pyx8%!j#H=Xu1U3%Gcnjpn`C+l<THB3W({RT5<nfHtJoZmm6'
    'eXw5Fzys6S2mbV8UY0BO`vty&0=LFsgY;nU3M+$?llImM0+xM50}RyYQ$3ndwHsH`>+<Ifq^$07x)Yg=$`aGzrs&'
    'P4MiIqcQ8*@+*92DSp1Q4qdyf{V_}1*2b97Nd?Z=>hN0dtV@!-'
    'zjH@SgOPSHKd##HhZOZHilFEvtrMaUY266YAb4V}0z?g+$ox?IQGnQkS~JxD&|xS<v~-'
    '8MH)nrRsNyn0lC+!VPS{e`d}D#E7Y!}H(yss!$$P#Ht7_l{vL%=rZm<go))rm)30zYhKY2sebS<FM24TZAQ{guMr'
    'y?KUD$ZfIs!@fns#gy4pN-RkDtMuHz60M`Y@M<tnrBCq6-47=9Yy5Qoe;zL>YolwH27&4rLnp*lGwhyanHZRe!-'
    'UvjaC>jpk5E($lNH_Yw+!yw7HEBH*?w%*$DmV5&WzgH=pCN-'
    '*oBNoYH>DckY=!3|H$Xx$zH<!E9^F{QZzb$J2En}vw`9gJd>9X=zW9${Wd$^@^9~E$^~Taw_8PlG6dC!)rB2dir>'
    'nz~GWHw}98vl{xLUzB1)i=h%XzN1UFcLnSFq7<Moxio((+t<412__;0fAt5OLNA@SLCGsNh*0@Ruw_%0SdemZet~'
    'v1wcDQxA`9Sp%ff8^~;u;k9Leh%O|FA(a|uzQr*JQJ#iz56ika0Z*=rI{Vnl3g{%tOM>HkvR-'
    'M?aUV=Q0zwkZMiFX!84SneBCltYsL=PW@Rzf4Aij;@eH$qwOvK$Z>Sd#`J~gm+a=JNVU_rOHu;_kC@9M5#cUZFLM'
    'EG@ONfTy-'
    'K!2JQhfA~i@vqlq2Aai|(Ld}vJR;*w7m#o7SQeF%bw>{gnb=9@c7geF=$xOf&RLE3_#>|}iHlf|swD0jXP?*zK9T'
    '9-'
    '$k4D{#^cCpI*vD^ebBIS5SQWoYMn}*iQ|j)Z7&!qSvuvHxDgQFtZu^%9gwA;%c`vtyB*xYMVpGM{JpcHVb{{_TFm'
    'z7_WuERfL&('
)


ENCODING = json.loads('{"name": "rope-complex-own-dtype", "target": "probes.encodings.rope_complex:RopeComplex", "arguments": {"head_dim": 64, "upcast": false}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"]}, {"shape": [2, 10, 4, 64], "layout": ["batch", "seq", "heads", "feature"]}], "table": "freqs_cis", "max_length": 5000, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.dtype"')
FUNCTION = json.loads('"input_only"')


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
