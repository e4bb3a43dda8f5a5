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

#   dtype.table-precision of rope-cache on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: After a cast to bfloat16 or float16, the output is as near as its type allows, even at
#   the far end of the promised length (up to 4096 positions). Rounded inverse frequencies are wrong
#   in proportion to the position, in the end by a whole turn (EleutherAI/gpt-neox#1003,
#   huggingface/transformers#25681, deepspeed PR#8066). Metrics: the greatest error of the output
#   and of the table in each type. Both are compared in double precision with the float32 ones.
#
#   Expected: pass
#
#   Seen: fail (imprecise): torch.bfloat16: off by up to 8.17, and 0.297 is accepted; torch.float16:
#   off by up to 6.18, and 0.0372 is accepted
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

from typing import Dict, List

from torchgrid.inside.api import Case, Fail, NotTested, probe

from torchgrid.inside.toolkit.dtypes import require_floats, require_no_draws

from torchgrid.inside.toolkit.precision import LOW, choose_far_sizes, measure_far_errors

@probe("dtype.table-precision", kind="requirement")
def table_precision(case: Case) -> Dict[str, float]:
    """After a cast to bfloat16 or float16, the output is as near as its type allows, even at the
    far end of the promised length (up to 4096 positions). Rounded inverse frequencies are wrong in
    proportion to the position, in the end by a whole turn (EleutherAI/gpt-neox#1003,
    huggingface/transformers#25681, deepspeed PR#8066). Metrics: the greatest error of the output
    and of the table in each type. Both are compared in double precision with the float32 ones.
    """
    require_floats(case)
    require_no_draws(case)
    sizes = dict(choose_far_sizes(case, case.build()))
    expected = case.reference(**sizes)
    metrics: Dict[str, float] = {"positions": sizes["length"]}
    wrong: List[str] = []
    for dtype in LOW:
        found, complaint = measure_far_errors(case, dtype, sizes, expected)
        metrics.update(found)
        wrong.extend(complaint)
    if len(metrics) == 1:
        raise NotTested("low-precision-fails", "it raises in every type; see dtype.follows-module")
    if wrong:
        raise Fail("imprecise", "; ".join(wrong), **metrics)
    return metrics
'''


OWN["probes/encodings/rope_cache.py"] = '''\
"""Rotary embedding that keeps its cosines and sines, for the longest sequence so far."""

from __future__ import annotations

from typing import Optional, Tuple

import torch

from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies, rotate_half

def rotary_tables(
    inv_freq: Tensor, length: int, device: Optional[torch.device] = None
) -> Tuple[Tensor, Tensor]:
    """Return cosines and sines of the first positions, in the dtype of `inv_freq`.

    Each is [length, head_dim]. The positions have that dtype too, and collide in bfloat16
    (huggingface/transformers PR#29285).
    """
    positions = torch.arange(length, dtype=inv_freq.dtype, device=device)
    half = torch.outer(positions, inv_freq)
    angles = torch.cat([half, half], dim=-1)
    return angles.cos(), angles.sin()

class RopeCache(nn.Module):  # type: ignore[misc]
    """Rotation of queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    The number of cached positions is an int that forward compares and assigns. The cache is a pair
    of buffers that forward replaces and that no checkpoint holds. For Dynamo this is a graph per
    length (pytorch/pytorch#115711, #128319). For export it is a mutation
    (huggingface/transformers#34046). Under inference_mode it is a cache that cannot be trained with
    (Dao-AILab/flash-attention PR#299).
    """

    def __init__(self, head_dim: int, initial_len: int = 8, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)
        self.max_seq_len_cached = initial_len
        cos, sin = rotary_tables(self.inv_freq, initial_len)
        self.register_buffer("cos_cached", cos, persistent=False)
        self.register_buffer("sin_cached", sin, persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        length = q.size(-2)
        if length > self.max_seq_len_cached:
            self.max_seq_len_cached = length
            self.cos_cached, self.sin_cached = rotary_tables(self.inv_freq, length, q.device)
        cos, sin = self.cos_cached[:length].to(q.dtype), self.sin_cached[:length].to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin

class RopeCacheAttribute(nn.Module):  # type: ignore[misc]
    """The same rotation with plain attributes, empty until the first call.

    The cache stays on the device where it was made, even if the module moves. Dynamo has different
    rules for the size of an attribute and of a buffer, and they changed in different releases.
    """

    def __init__(self, head_dim: int, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)
        self.max_seq_len_cached = 0
        self.cos_cached: Optional[Tensor] = None
        self.sin_cached: Optional[Tensor] = None

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        length = q.size(-2)
        if length > self.max_seq_len_cached:
            self.max_seq_len_cached = length
            self.cos_cached, self.sin_cached = rotary_tables(self.inv_freq, length, q.device)
        cos, sin = self.cos_cached[:length].to(q.dtype), self.sin_cached[:length].to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
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

def rotate_half(x: Tensor) -> Tensor:
    """Swap the halves of the last axis and negate the second: a quarter turn of each pair."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat([-second, first], dim=-1)
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
#   torchgrid/inside/toolkit/devices.py
#   torchgrid/inside/toolkit/dtypes.py
#   torchgrid/inside/toolkit/precision.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-qB%i+0;alIX8syt4~HhG@yj=I$_IJc>*wKCvxdNuHT3#UKy~S{Rc6hafE}vi93=z4`?-D9O&Ao0DS^KzDU@b#-'
    '-hb#>Lvqjj~KT)bZu(<hUvT(7dpy0^T3)DIrbR@EX%)7fUdS><UO6pLlGS_fHKR_knCRAqfuQkh9LpXU>L)632$s'
    '^IHvxh%@}QYbGs3-'
    'x6PzvcD%8q25;2jz7VoL(>U>GNW;PJ(wO08N5fQD*bA^6b&+MIL<2S2es1s#&mx$A4Dm@O_?#bug<|i*JK0xX4yz'
    'Uf01YpKa>A4sxh+9aK<y)jNBHa8A})Ii(8F9YAeTO#ur4QD%!gxP*c^z*(-'
    'U^E}9}vPA*#sI^Hxp9jUd&gZjlgR%-'
    '%)nzaN5Et3U9Nshdax%}L`M+1IX;iOQ3H3MbpOpdpm!|Lvs5uDWZ%>}E5`LWKGo(25BU`6wgv}&@Jl4y6(#J}1u='
    '_p!6@d8PDu*#D1)@{E_c5DqatBCkQ2blIngXFCL{%a9_Tc0MunU(^Ammps4qm>(SF@~`%d5lVgOi`|-DH*37xMD-'
    '<?G?myHk9<E*5#US<44_nI64JUk_g&9sh!#;nQw4+g;>~YIQAzet30s`19~Nem<X9lMne+KD;?PO%L9_ef9G2;D='
    'X3{0<zr3*0p?CfPX*y(xA&JUL|$SY(~oYl5Qs`*TrFoz5N)|L?n($HUjdH-z;n|JSBi<%_)3nE!AxJpS9k>C2-'
    'xg!g%!uRap@TVS8(AB#!u06u*Cj;OQT2%y))(*u07$k&-'
    'B>(9gV@ZIwRrtOD(ce0tPkLtbk>h)V1n8i|!%Rji0D{AEV@NX{<hgf30S<dq)ni5vb0L1G2A}C5hIF8kv!U=@$Uz'
    'XF&1Ox)igh@7m50}OI0_H<8xp3yy1bT`SB3tV!@U;d8%vL~gnPmjInoskU7dA{_fSG6boj|RD1U0-'
    'neEb+>%3=vft%A)mSXaS+2DJ^e3ta&DF(+(_5+=ijg;F9tK={E|2yXvrP~%@@5NFOFT;=uiYO+BNh_oP5gIZr?%e'
    ')`Vi+VjO%60GwXWW>-&9iG@YWc{o&&t1w<YM5bd0AI04c=}`wSe-'
    '6CON=<Q<XWtr6H{8y~qg=o1Sv#`MkR92aK9|z09U4-'
    'r66sd4;dHpnM4A16jH5rpXqJ`zX)bFi&V;U`=@_&{|crD6s^FtECGs%jHI63Y~GDVP4Q`GIB>DX>~DaBM7j<qY{>'
    'c)q93Tth=bDn|b~%%@G)Sc=H?L{aX^8UkA&oE|B?pmY5jII&+VH^CQfr_xaj-p%8!`%j!C!1qSFWY&gm0a}VW;-'
    '}7djg8GGD3#5~uhz=C!q*c&n-'
    '?73Mq;b3TMRt|W^YZ=rqRoQq3MP40PN3RsUS;mb`a`jF*b`rV02$uw3x5rVAOvu=S0nV#3RcBzj^hDqHc_`1900&'
    'Fw?^$le$Da+%W!R32kM}J|KFF@3S?UNC<!cO2?R_r&7Wk;;-Tu2hS6gfy-'
    '8N*s`w%N?kdOnh!lJQYjFa!TA$J)m$0_t$5C<3gE4I@XD`<<T+l+I1_1OmTyD-vDMhW@Jy6wo-gWg2)i^~0nUE)-'
    't3ZRukNi{5OMYa4{QGYtA@4;vAlZRd9lC0;#8p)muyCaGs#Tt5mMV7w4+;G{T&<8sIabQnIjOMI6l<i}RRM?|o&G'
    'dDCXE8sQV<d$E^MTJBI}j`7Gt&~?CW4!fx?NbiA|z1x&Zy|BTnmCafJ*Z%Iwt=iYN`4pw}pb(&wkYye0MEhKbdCb'
    '9DUr;8h<~51e>kJq;BZd#?{peunqwRW&y+-yS@F{_@R_>iw;tys0-'
    'Z!)QUOzh#861E3~T+kv8FjZ^=duUQ_Vp35CcX-$n}WhGV`F&TTk-'
    'Z;_ADu1EL&L6r&8fnK|x<Fx$rA4}~SJ!QwS(GI;Qc+Ef6ZAMJW`KA>>^RY%Py^5BFlDJw4<vMigT<9%-'
    'c;ykR8xL0mJ#<OVHF}q%?okJuO|6&Z8#<X9V*8kHlA4lZ8=;Ufp)uFZzdPJ*hEM;MN}___G!0;4~o(#K+`qN7TN&'
    'R5$`4R)FPUxnLRS|N)fI>hQ{oREo85Yd_E1ZgmiH3tLsc;yE@ViS9GKr7VYu!ZVH$-'
    'sGIGcVTD+Ayr@%}8{YmR7c0FEtHR6}<+y+#67&O*@RN=h1B>(wcjMfYneuA*=Eu{YWVs>)ys){|t&n(%3M64z#5*'
    'FWG0gXA5J?LI0Z3xtI$C7QC`AI`<R&@Ibz+-3u(yTX-yPJEb`faQKvju`qm!4oLpmXZ>{h8ld>@h;yqx-so5gH?<'
    'XDD<2tS1hnUXw;^lq2Hy6;;+&5l~_rjY@u0@76ECrx+y!c<6tkmOpZ+o8omExAqFcFV0Kc%PR%1N*$b^nO$?2tQb'
    'Uw@gQS(Tv+t&a7Y-'
    '@^Lq~&KXJ*64}}9Ccc)wSsjTxCiK|AgU0DSYIVrNA=)Ft#*CLv++gJ%>&RwT%T4pM2wT%q!U)H=9de()wy~hEA&Y'
    'q`qe*3ry)^@P%6lv_NRd%k=l=@F)*ccF=q`T<lzt}MfL<<W9kO?UP&GB9S<85-'
    'y3GM_7@BMJ)>Q;doULKaAU;c4Qznjkphm!4=5;ylp=Gdmzo|BLWad*7i@u|gIV-weiNApV8F>GWfzYC;Jr<0x+L-'
    'w$7vBN=^yuedH{^BoA#Z|hjzkl58AO)O)zr1@iMPn=4|?qJ!EPw_On4~X*%54vnfrgR;JujJ?)S7<1OuB>L2sVsS'
    '5bJLttS_ug%0ogkZbL!5bVkjXR!BsFY4b2ppM%;NwYa@!6E_FgRS&p87+!(upcLgNP=w$quw=uC#MI;r=9`yAhQR'
    'W<c??lIzwKfRdwDy<n~Ol%HD6LJY+tUo5eXO`e^*4qR^A65XAyC=we4+<xudEZr>)5g8zN6*HsfOcJurSmclOjN{'
    'L8-'
    'CHKYEm10ucC9XTGzf2N&r48{Ic9?8tG4^=>9uvY;L5Aw$?XJ1d#oxG(#5I_?6E_=Uz3tE|Ew!qwLRGbz7A5R&kVV'
    'S;Y8^$0GFgSO2~`tMX^`r&BynG8eWVi5Yu>n`o@W*<!WKUwrih&0;H;`k(iW65jO+D0o8)G5WLl((Ht$rIDDZqF!'
    'i`p<Aelzhszpz(j-j+R8NTlZ=9P4^sdE74Jz$L-;DMgH%Cl(%?-'
    'HPTYm|{Tan}eq<7Z)o;<wS}Y@VT=(zO+|l>_d>7Ic|p@Tvz|1}PZ3C@c}Y4;y!qW^1eov(sXlhA6XEx<6i&Wp$l{'
    '!bm+OgSOfe8M~koK4RF$0{F2@?x27HWTL&qg4&kXE$PVJbYyA^46J1P_W-'
    '5wA&8HINPc}kaC#D>a>k!nvNi~>*ZupDy-iw}rZgKrbLz|54HZX*iI4zeM@(WXF{~8(?p!90nr{|F(dfaFPa%w`V'
    'hf|)r+tq^C4mD}m8NvR6KE8xDS5b|6M;o`6~XX*g)6-'
    'gWKW(1U%TUW2e!d?4ACdAW%w8XW2FX<ijzs4e%17|J!*mj*VQw6w7ZW4CmD!?gQOviZr?~*q!lAeV=^}Ah(JRjW3'
    'Zt*b)OBrTMz=VkgssLtMITd;uf&e3?PQl`;cD`Kv6rNX2d;xfz4}GY#mCVJ<|Tx57?|q#BHx^)by=G7b?HZSBnj>'
    'E`5&;k&KCsMrPk(BZo9z%Q;%+A7C_>ce717S%V(6#f*NK&F5&zO9FOuI9eizYz{l`{9l{A#C1*V>Rp!fBq+<y69v'
    '$;vQ<%6rK)qpXE%vD+DIq!s?N<L(aZWw_FRxGlWdOiUJhxx+EX4Bsx{s*qzC^Po+SF%D+$gw#eACbxf#IDb6Dn-p'
    'zJi>^XZg=OqP_-'
    'F!WnTC0&()X*Tn<sy)r?$*MSqiex9d$Tl?&QCDSsHmT}cX0A?j*Q=~BT|1>GMI}7Q%MGzeC*bmD<>}F@;qk$nL-'
    'd8%&v*C!)0{El`BC3>Cn?IpIFqQ6>RZFYegSlD2Rb>m(bpU~VzkBsTwzHTG?rTOGSLh$&@D7di1WcfT5EijuHjlM'
    'edGdvg%O3hy}mXb;sVqi7EO$BL*27rwzUIKvle|Lr$_B2#;&;yPqNf&G+l=sg`;YvN2NPZ?K%OVIw4vh*W@p;LG@'
    'nmgh)sKkmpO(o*0|3qcbiRHuunrw3-R`FgNx=^7LNQ&-UVAodbiUL&_>?2or3&ndHj&lyKWrwpT;P)=}6CW7S9-'
    'RR=i_!ObzVp*pNz+o*1;JdpHIahEF!{Q;dtfzD<?YgErc(m-'
    '1*%I_q*L1P;~DIsinM@H|q)@#H=o6Qsu)n7Tu@)xo>VUcGwu6!;U37$9R6OgKXy>iI`(s&z+jdg{moPIP=<1GZCw'
    'cQW{7gDo{Z#PMfZf-}F(XX=!9u(Pz`De1Nomk6WgO8LJT{MTDjSy~O`_P3Bi|^t_n-'
    'gnx=OA}1;6-zcOd6^sAHusk-ZhWBOw7gzdS{VsyrmI9u{B|>qn+m2(-'
    's1DjY1sTEUa`JJ)DUsr^>0aApq2%;pX#R1Lqr`84l15!ny4pAo68}F~YNr(2H{oUq~mg7_p5mPa|5HdfD_N&ZYa{'
    '7}g+>^IcT~@ubr_Y%iExpqg9<m*k>{P73+eIzZ9EgHyW*llEe8)GI}MP$Q3`)9l1N`~8|ll&w3)ttHyD&+4KK@6L'
    '`G`P4p!)yKP7*@DqaS2^uZQV};KGMpA!b?$1BH{~shh~<{hJ);cZd!T`IY%J4imob9Y*hwtW&R$FjLQ(bx7CPkiX'
    '^%r*uJct&z8*LRc@(z=oLzpp$}W9kt)cTr4J%ew)|a%k<Q_yjjBQT|E!-gOsFyfdrVRk%qK2DOhm`U@;s#>-'
    'Jd;l+Zi;Ed+IrllmvXkaz5tb&-'
    'Z##!H7x6Bahih?zM|uPvH>_Kut5d7+|~wU0D2SHl;b8=?bSvp_A%w>NX(stF>Pr9<!jKFLR6YylcHK5@ZSGBjZSR'
    'aU9VkRkF+JW0V8#0`6@Sye2c5wEMs#pQ-'
    '=G`@*oy%PiB_Da~asG<<T_n$+@nNkB22_nk*cUvG=sOF({*J*utzqDn@Y+_Rb|t0U|5WQ`&&(CBKL{ZNTE`<H%i~'
    'WNy_M(jRo^^7sbn<9lm|Dvm%tox*K^>Aud2Icn+Q4W0jT<zC91m)`b+8?_UbZ@1s#EEcKP0}@<jE9I%*T4Z>~9l>'
    '()K40zP{Q+EExYeeslHvn8j26}vZqS~mULCWO8U6EW)ZaEa$KK@^{$xtJX0XrC=51WI>B4AO$?B>kU1JbViy2L@^'
    ')4S#0!?-'
    'j)N)dG>_#nU@FIhCuS1EpjW!V@1mc2y8m@a{nbqv6@EW^^BB<BsHk)(6G6U%bEUmn0cD1cat@3KCXY_lfhF{aMm('
    '$LH_sFEy5kL!G&tWYk`UE>E=M_!O)t7LScQD%S)?@o_1n3@$zD_ns1*A!TevK>B&W?H#OfB`guS<>;)UmZ7v2*6Y'
    'r@FR=@WzFA55Go&-YeGm0w&I_wk@~TEHQE8!X-'
    'wg9cRH}esAopfH}!JJi=;YGIissEV_6U!jzeXBeosijze+D9GRmCDrq%hI!vI|VHsW&(ko@?n*C>IkGLOVqrMHI8'
    '&r;a|E!8KA~5l7eD+A1!>eY9#4L1c`8~&tjrPmjvR{Et;xQY4nLBpN)%>hHK6>{Col@F1M-'
    'j7;sJddErXwipUPIk-;?-M2+<p|3MZUhMrj|m>Qd`t5p9m1J`U74A7=R4-'
    'FA7ExPzVd?xK)OiZ+(@D7jr!L5^v$w2>Z@laFtOqCiZB3@=eVfYueP&_64s&$E`$$PAG3LtyhLr6gW9*`c_c4zqF'
    'sqzq`F8Jao})-VV8I8EvhWU%FDN7A7o<_Ii7kCj(L|!JTj-zV70F=!~RZGnL|CEu*#-'
    '9cAi3TiNh28WGg7xS<=LSb8l2Z@;%^d!Z<7u`$#eX$6T=0UH@yV~e=K4j+W}_C(gV)dT|>T_+Um#-'
    'hddW=WSs5`gX)sxx8TWjq&V%)_u-6(vZwfakTej8}O0Cg6=hrQiGN{cS>a?i-'
    'B~zC+`tdg0YfQKCi6N=h3|$bM{q56sWlM`68yw907@yesRQaiPf20yQr_{84japagT%eg>o;35Od7=QhW|p9Y?fn'
    ')}<TG%2HQ|AbXdAKQ8&`Pno~y<JvbGNp8t)${)W=4S14;bC)Uo@q2%vP;Cq7A@3+kN$z0-'
    '?*uoGDs9AXiV^kAhnm|;+I*;lbDNJg?a4kQ8Ugl+y;y>SGR^!4UuK4h(ek|qSfHN0a`rBbDtJHRFN+5e!SzyAE_f'
    '_Zo^sN%p?mhS5^6bm&%gLcEcFl(hc1_o1*RWMqzUswuZpofjn%gG%5c_i)<h?01^*Kpfv{=nEG~87CorcE|p?>h^'
    'V~Luw2quP;bMy-8x_LZs1^E-i-'
    ';Bbx^5F!G=D0(cv%FrH3wI@EJp9&*Ar^1J>xPGh*)>*4eyE8qbUN;I;<Qb>*e@#J2}D(aDEMwHo8e9O{!mY>f#mU'
    'VFIgx?Lwx(y6SrdN#vjd0Z_=m!NP<=ZczNNBAyg*BAVWJ;8~Ize{D1tQ-'
    'A6TqEv`_{jFMbJ&@wP7wc#A1}ZY1aN_u(r6T%N9eu-'
    '{mM4;^#HnQWb@{nqJw<?z~WA2<Zcq=vs!SLS+Q#Ri?+wpq6FiDhsNfe5$Eon?}Ggkn9{%JtE!IBE=f~sz;E#s7xr'
    '-?bo7i&?73|VIy{v@35us71DSns@F`HES!QKKZWI6EzM^t1F!bj?g8ymoLbEgxNogO#x1=ydHAy$=Dv7yZ*HZVo3'
    '-a`F^%rVJ4L*@pxLY}lwa@;ERR^xO_x{uWLLTF)(5X~;fr|pmg^6vy`PyB$xr(v6E;kW5NYdmmj*&(X7*{sxk%Oo'
    '`_aa+SPJuQ%6puwQ_y|A&H!JnqBP>jPcZxwrtxqzaS`x$7<vk>A-'
    ')^HTe};mpa=NV0AC)(zZTk9M+O!qu!ESBn|5`2dV|~5FzfE5bH;!!&vP*1pZgU;NPKLwh$wS=2*qZTKUR>76GU-'
    'j|4-'
    '32Li@bP$u@2*Qq=)|Y@C#_&yLCb*Xs;_YWx!{D5CvUIfOx|x=t9IUrr5)dYLy}XB{CIW^~<NjrorAha@~5XqJ8{&'
    'ANWcy6Z1PA6Onh3eZXp2o!Yw>iBQ!%y0aTmCjiE;%sRNW?wvOqxK9ThllDC>uHSiDd@riaQV^8lTag6x+d9Bg+@V'
    '<2Lp8-O%+s&QJcmchk#Yap=4$9U!ebL(r^7|PS>~$<PoD%(+;9^VCjoUn-'
    '26(=$%<kuiKIn}0c_!*;S9f=W2y5_E6@tbvz;9}Z8ltIZsXdn$kL95Yht4oM+UHlsaG=F!y#(>X?o{q$9cM@la}^'
    '!4BN1d>s!AHS!ZNjcEeyb#AMMd%mO|w6n6}BT!@wzY--JBnM{^<4Hm!iez9R{XGlE^!(gtMHhYK9#KHrV`b`evrW'
    'RR=P6}9*%ByB*@#-~S!xFu`R-THmqRFW7`FcoSLyKtmY+pyQ6-@lrYc>=7d+-znI{50T?v!5^-'
    '9w(ustw*wR<>F3N<bAky~{@-'
    'b_bpy_5J&G^ed&xv?WA;A92b+o0<%}K(&V5MAMPV4Xp_q^r|Du!Q){kAkz$VLX=7-_KJRmzS8-'
    '8s?X={<AncWRsEiqC;7S=)<!}Qe(7<_R=t8YFGk5g)`n4jy7%;(z5V^K&dQ(jYaP6b)&w1@OZPdNQ3nR6E4tOs0^'
    '3<^jR%c7As`aS34sy}BIH`JrN}`Vh#JYpFr8%>W$k)^PL;70=%Q~(IRd<?BE7)db~@+@RKBZVw;QZ*c5|KHy8b_8'
    '%CPjdJ&ug$C<|<L%F%%#JIuM>-'
    ';5;c@pqtz!KiG1Lk{kN7{eDU%mF)v5#oAD5s#F#)g_Mh;2vp{osSkf#@F%|GaGsw`>lR+GRFjxA=*H?V{vvQktn%'
    '2M%C?(sg5=XqV?d0!#&&qhs}B}G^(#pr<;A}O;mk132Xz#R`0>og39m`YX}>zdi7dbmPmfQcCmfI+tLU01#;#HZ8'
    'p{IYiAd2`*h=6yBlA*s--rgvYCXfHe-'
    '}f^KKW&1xoYxR>~l&`CAZ2DhD#ODoU6Nf2UT)&ujz$3aExtM`QMQHUFP+*0JZLf8Itr*2T#N7egP~tmxwK8LY^o('
    'G;LAg>0WhC6Q7wblzdaX>OgUuJVm^O*t(?1Y2}uDO7+M0=cq)3{#<701(PLn61RxRI_uIb4&5P<>2ju1(hH<qEh3'
    'oWA2uiY6&U@2cO1THn~FS)^C~lXLbI+pa(rT{BoD+Myo;%6-'
    'PylHqhNDmtveTj~Ima?l^i@kYWxoV+T>@xL6$K7o%#(A+L!;h4G8^MF;-K#vA-'
    '1j#3h{m}0t6$YQ#8tzzwBgcJ<6o7Eo_bPmeGv61PzwgdUZfL1^_+z7s>z_|Dtqh`VjTg2Gm?i%KX`>1*5BDfPo)U'
    'hNv;cJ_%y76mUK00;)S`}u|ib3mXN5ar{Td8zF+U_C}nzrrCB38Hf9+a_TV%<fXM!?$bfSu@AcR|LOQtg1X+%YRI'
    '7!zB+XoRahX$ARe#OS&Yr>L3P!urbt&U*T-'
    '+_lX`QeT(HjnJ~PH@U)tWy60y>*yV3(Yx%Sc7$0Em&H!7*_JI3W!Sh?dW)TR>-'
    'LEa1Hc(|o+^tC2I1(pgefi8o^ceL_yFS{j6!~DL@csv(RufP%F>l1bSt5u=Xd-Y-'
    '|F$_5Bd?m;mGrA{1xiEC3I7me3ryeZ{IZJ<(7gIa(}6i_Qa31%dc9PBXQLlh3rFsu_5#;7FzJm@}D4#1PFdfn0r*'
    'u@EYtmvG|5RnCH;;v5{Kp5x*hJ2yz%<g$zabj@{`{S4N)E=)a#==gcn=eh^IgErpw7lo<|H1wc2qu~rvjF&Pg`Yx'
    'u~e%rTfnO=cZu)iv6o%`~$hB)Jy~5^e3)mN*`!q1yb40ga8JDbz*}4|o+uP^jc!Pa!;=$br-VRlxymA?XN050*$('
    'eq&G?OJu+SM*wtYiV?XUV8n%H{B5>mZnVE?{uENx15suS$!hw_htTwvT|=NHT1L&N(<5H>k=4_DQQ8RltKhQP<W7'
    '2t>?uoU+;KEW$7Fw`3i@E(vl$k{ql<2dkKt8EB`rcCIS+U$CMxsAS@}9&uL_F(>WJ;?{Ga&*SBbYsloxo19q-'
    '@_tbG~p3iYxgfN({7K74WT?$v4fe0cEu)yp>+rr{eo|CKZY=fD<@Mmv0Sc%-'
    'yTosUE^K@4A!s*AZttZ4EuH7D~826~S49U%qnBloUvx=CwgPK#Oh8Dm{7<njr;7LUKq;~mQrSNTwiTQ1&a*;z0-'
    '`a;Qj9rw(_8-'
    '~i)ju7N6xsZx)D6Js+>WFjp!*40BCjMvzpAg?t{?R@+VpI(;$SXr_GL9RPHwX<igwj3Cm13&7_iXP|-'
    '%WPnK$6Q;_l3f_Q0}1@5{vs4LU#1h8jzYpMl+k{*%agHi-'
    'V?Ow5%lkUc*smf%?TvW>i0LCYWfQ=d=}}S)u|qt>mf?UOy1uu;r%ticY!eCJP%a{AY^qN`HD*>KEyHo=@v8WzeA&'
    'AA_}K-I7FJy2{@dFi<P^W)M|WC;p=F;j2hfoUX;_-'
    '9n=9Y2I!~%%C(rQMQ?c3OIu@Xv(8RQJAKy7B`7S=D~hq2#gOlX|1biMjSfhI8NMg9rxX<UQD5=g9`|<^Tu_%R3;U'
    'h)IL8)Yp`Y^JAsgy=1(g+s5G^M^=0A4>DZJX%IdPz(GoAK6`SGd2gV@dK|plql^E@1xrq}JcCNpsg6Tg%^rL<DsD'
    'U?M(a1^-'
    'O#<uO$TO7rHlSZ1L(OF+h1c!bBNr*sK?Ql%8*p~S4@V5+8CYl$+#CG210!n2MMvZYE_SMvW)WB=rqu*A5p+lnV~H'
    '5!xvHRq&qEnP;xRxYFe^A+&YF&^G44Tz>k39aldNMLuBXoP+GZMyAH@JT;3ip*<WmY^9JN7^+)>Cwv5&!GYd#Oe`'
    '%E6=M0Iu`f0fh4z@i$zNz+8jT>Vw#z<|{e`W=f97|_2g0|xkyk^lq#BU-iD*ND85ZqaX#sy=h%ytd6U)x1h6N9B6'
    'Bx7t5z>)3XYVQ3w7h70Opex6M}{4X6Qv+By%@|3RCR8w_kk-V<6_nyopO*K|4a`*6XGYUeYR2tMtPeC(DwH5T~-'
    'X18Vr^g3}!ygU~e|A5>mxJTuqrcNk{BAb@wR8B7pAO!gNFKE4?9n7E!!_pls3zGu4>*(C*`tJR3xLXBZQftV+kOD'
    'MARv2zg0|9iP!t@}&^5u(7tDW#E(O)hdRwoj{r-'
    '72O{oUHaf&EFv>UpI=5tKUwN+_WYHqjItaRTkzI$y2^UmXR&86D`f00IC=c^){qu;tGiV|*b+6IA}P{<VaS$UR6m'
    '1i(yda1AKj#bD+Qm;iH2Wj_)+`B`e5PUa>?eY#ITxen_0Qv>hMWaby>GCBCrw}`?-r;YpbfK*(WzCEJwNKi-'
    '+c_eO!zkW7GU<e7-'
    'BiH330}4aacFDrZo0&d01vzya<?5O3I;_54OA{jO)jb1!k+sV2`Wk8iv^MBn26~l!^E0WAThi;pkKx)<<jI2AT>p'
    '394K^E=P_kvqGs8E2ba8}Z*JXjFp?1mVxphyNZxWAP?0dIFEGq0#%@)mg?*vpZTgy0?&{|vZo$$dx85~xCR(4QlY'
    '(F46S2Pa1{puz!n5j7l+iO3#I>^rs>ZaA=;w5^Sk{paf>2haTuq?KDl4>_u5mNFQKUTwCBMOt`PVZQaOmdwf-iw8'
    '!b7vGRwK7~k5cqK5w14`?KbRU?)Kgo<ODIxF7&8Iw~8=PD7aa2+^N?Oe#q+FZ2#K#E-'
    'lZ>oIC!S)+gyX`s;fp7{ypV+N_UeR%uT(eO$t1R529Sz)Jtr&e(HFsX9@)$FfSnq&H?sH+Ez<*o&{HCPafMFNlB)'
    'm6eA|w)rc$NI#+w4ypzp1*l2W1I$p@N!RCG8z`bbrfI`>ksx|9+%RZ$m|3&843-`3?(1Ak<P?ivd-'
    '$6Y0;)+6p22^pQ9Oa&#YzHFJ_#{suz{e|*bw#vHwfake?#C<A1^DkTj|H!ut`)$Zf>Wo&a=~qzGGdCB4FCr%Mr<='
    '{l2|+n}O2MsJJ&AOcbf&MadR;+Z4~{^5*uC-l{7}DwGg6;e-'
    '+r$oe9q@Gt3_yx+6U@p5+@3*o(SM}zG*Q;Yx@SH*quglbEMpIv&OhOAz<+gF{hdy|byYs3x2K03GwqhuBk!cOwFy'
    'T+Yv#yPLm@NrGbABL6Ht>6pfWd4TC2}Gs`+!7h%0=Zy&3(0<;zgeW@7iu7VRoxzQ3GJ?J_1~AN+MTIPVg0Z!rq@i'
    'l#2rYZP570W?el0(sk;Z3un{P^st{SCI0-~tcZ(sGo*<~jK+z32t;+ee2YT!>zor119hNCfP`WIl;8O=;-'
    ';DTf5Hz=M9=B2`>LTtZzuP#K1$<lELzq-g)nPYYmAxnaqdqWE406;9u-'
    '_D}H#Uwb`OZYtTzq>&sNJ5Om0G%b^b+IEu{Cv?>{+H(23~usL*8m0=y)<~`J&+?&L)Cpg+uCWFPf8WfGj1kr{U4o'
    'Hl60iTbdD{Im!`8ic+?=Zk38pus4Z(WT%I-'
    'lZW{&G?;qi%TEpOw6NHA74N~|`VYKhs68EY0Da7Rljx+0iB2w=v@;qeZW6%6N%nT%82TnYySaIlG;fbQ{ElQ2{G4'
    'CkBMYzXE@Ef<{Ng*7Zff00C5hS-'
    'd6Tm9$yxdLm(SU$E(+;ZRF1i5!)dXg@U)Bbe45Gw=8)IFi|I5kQ^|`OqB~{@+GZm?qjs|4Tq<^79S@tn?G^>7I4E'
    '+S6!9!}bkxY2jQpK<)I1rBy55|#O-g;#cf1<$C8!10jmB%&w(n-'
    '4c^XqEi9K8VYbZ#Lh48IX6f(;wsnD=(+U<*IxQ(qYhc*e-hR;oDWF-aA!)y~xr881fEq3E{aGW<C<lgeoL5q-'
    'f$!U;G-@zlkML6-61D9G#=X$cSk=_HPkupsO?02*+`b1%q{cSel{o_7YZob_ZsA>x<lGh|u&}K`E{F-'
    '&PUB&ERb6+M0l3<d{toccMnb~{^qvhPwl&mgn$D`C$R%%5ZF<r*oxNsLu=YCbxdre0&$0{(sXs7-'
    '>%;LPR@@vW?ht=@_vBQA>$xeRON(){1v2e)J19lUWuN_*kL1sn4Mwmtn8O2n>-'
    '9S|9lwdkl6Ga7TQgqbcA2(CHI@z1Y%~7@j=Hl?FM;#T;Ao9?_-&&3uPU|UgulK6z>Z%bLT3VP|O_}i-'
    'w_5$u^G1nBo_zT<=)CKi;5KY>(GaBOuIslf#j=1WEwZCN|Kf1(e3XW9Iy@;N8UfK$N3<A+O6yv-'
    'bK}^QkN=>%`uZZS4)LM0xKRWQbMKaJ=UP@h>+T`#bmdCn$YMRYdFUQLSn(088-~`ELF-nbb+fR$0L>7TZ`;KV-'
    '!2(=QaN{~*fsaGV9&reHp%*6?uzJ@gV#1E{f2toj;Y?P;1MyV4YhH%)%Pvw1~uJBx*4Py)o#dPx`p_OZ}8lzc!WB'
    '&daQ1ot(yVeX+)Y8P1bRLMVSE1fa3q_+^Qm^6YDY@U$L{_P#f-Dt1k#6p{`zc#*wgw42PY{V_G<UX-G-'
    'ccuPPo_v-bH0dyPatHPwmwV|>(ycx!}c?0{8h<D-'
    'KR%IaSLajXMxut`G{;$Tua1e5{YV!i==F&E?^X`f87sSz^0LhjUJsl_MC7zvgXL&{r$?=`*n_|LI$ttpS3r-'
    'hT<_Ef`hpQHgf`BrktciO>xD6P)rU<s+BVgHt;nGSm!w`jWYsuxB2;5@+Ke-ulTX99~W|1%qgsx{}{n4J)4u}65G'
    '&XPcoj#_UePQ8d#}2l^UUoEixAw^#2lmpb2zPeO_`ohh4UVeWj^T^dy;c$JYW{H7l}WX{)(@7YM0V67gs@64JD(^'
    '>+9dLNL%RrhHue;=>1O=|)t>wKv%FmMN|$tnn%-_-'
    'c|IJz9iE(`5A<2d9{@GSliIm&?ikLU+n`2RTan~QW;DXc$>31L%=9vwe^4f|P%dd`)1mn&fnKa2<=J`lu_LRhBFP'
    'pUye2uhb8AhDYxDyNB2F}7uiN=t))GPk*AhiY+J2}-'
    'UYYV4Sy$8Ht*kn+AbQfVg;Z@!PR4}Ul*qz|9~5={vA~LUsGY>LAG-'
    '$~7X0qf!cpEzCShHlX*9y1@1RTkX>~gexpS5&R`t~}#cs2avUb5HJU3pToLeeGfMTGO9Cz^cP20bd>vY&@Z2T!}b'
    'OV2SXL?{Rl{1~kUQ+ZpWTykj9d#Alv{u~Z+S>02MDAAu9g1^IGH7s8HnpW^rkcC#de%3r@yc}uuY)=Fy(KcaPJO)'
    'G4tDEYy~Ft5o|5jxcY99ShopE2Z^CV~qzunmpMBj@uZyyzWz93KTmr3f-d#%rBO(dUPem|-'
    '6)RP&bJANmfE}P({H>fg$2tJW9aQAA3=&NjS?!%M9#U8uO0?5B`F+4#^+3B5m=ZDOc*Il2Sx9|Nl93CinAC7ig(V'
    'b#iY|q#dJq3;vecaoH^jOl=~|69<c^9*@PYTkSf+#1r^fmk@$^q)x1A0#;Axrf{PfaP?5k<20xTq!Xla}!D=dUPy'
    '^Vdrq7rc=SEKvbb|Lb~nTSHtULTdTG)sx4mSH3e<7V2b%j}POHT~k<JW`n+$<y0{#ih3heb+uMePaW)V>y>*i&=9'
    '*QrU4^QEIJpDROt3Hm;+3m0is5`k`1q5uf!hOK9@E;pgmAD&0_O#_e7&L;g&)#=Iojn!6Bz`cE@jO!BlNLFoy90e'
    'VfLk$pwZHyHC3zu#^r4{6~K-'
    'w?FUF`ZoBS#3POvpWBboZwa{mxpK8?o4jYo$l$2GHP?vHD=Ao?<$rOX0)cBdGflbSkEY5F;}}uT<2M`?YO(wo}?d'
    'f+`l{5DnZy~OF>B9?qXQt0C}o`T?&cQh=zB86MnFbZK)Fyt1*_N(neP>YbpkiqRh;EV|qfw(JL8s_R1Te2m5@5eM'
    'VH``*)aff|hx~VYp$(PmTz7DpM792|fG~y+#B;MPoI{9lfvy+V-'
    'ea=T1Z(F=59&3ZuoA=ySqy{~M13<W;W`B}<hx#E>9_Dy(`d2SHh-l+dz?qNV2-'
    'Ge)i>|D~6>94vB|%DOpM>6OH+RN>jf?V@+N$|nVR{eF?~^<QJT&pqrf_qq6EC0XK0N{~2NmJ%KEJK+H5_w%NBV65'
    'rH9rncB<n00>-r@qoaX>yRU(v0c2HPig063ZjDk%&)Q2f_f`DS=<{OT9@z1RE8Ul7QfAK51J_1<5;(a-'
    '7MU!MMy{(boJ$Db%{(f;1kug}WiE4n0$FDRDj)4j9u^}AQ6FX@u9ink<TPVq|7OA26#(cF0&iDMj1!>A+RUCT=l-'
    'H`b62(2I?SAbo_xS5b3U7^7+pMGXOoeqTVk*olXkDQ{8B87D)SvC1^8kwA~l_Ca$q?V}lWF;P{T$R3fWZW>nRHw7'
    '(E78hx(Qr>y@$Gjos8u?zE`bXpyJaCpY&pxAf`2G=nXr1=$`3_ZZV@jsG28Aa_Abhqib>d86s4bbq|NHY5cJffh&'
    '5Dp0uguAys1Mx31EEdEUv|DTK0TxY|)U&oQQ|BEKtIT?*>8z%pIXVFp}m|Bhf87S_;1m0t2hZ4ZuDe&xq-'
    'F66`fA6Zu-zsl}}TR2al&u2u9}O<EaPh0Xlwb`0OqC9R?qkzrO{A3r7SNK-'
    '7K#}tUjqcpxRKIV9{J95;Cu82hvnTWLw<~^0|Vtt{`{Hyf+Dw{?=GZMBzNr!FS&W^1~=(t_4R_OYPJ;&f$?yV`AD'
    '(>l1V*+_^`w$WjxR-Xn#KMiF!i~`Jc7mK)wn_;^edmaFoeSEsM!IZ?6SKSH5MQjl(4|O47~|XG(3t~=_C0(j_$7|'
    '&sdK~{&0Ndjx}ArXC&<lh5{$-'
    'Hpk?&_YORd1b7K_!Jr^)13pqTznT34h%!EwEa@)u3A~txGZ?@K>w?%Z;*<3fZI%M+oGA{isc>q;*lcv3?DnZoQ{s'
    'ZDsKS#eB66(>`94az+kw)418rzx7bb>>p?08p-'
    'd|AT>LBPHhLo^=wX*#Ck#;fR#Qp%^lMJal{C0U{wSnJ*lr}^p!)of;EJmiUauVja@yBle^8~S|`tprO-Ci1qdnsv'
    'ymSf+!wSRDIE%thN2Zs!f#mVGDk%nNjIGt%>-'
    's%jQBoT}NDG@gVM7#Rzgf}@;>7EBVQC3=KlDx)&>nB7sW*nfD0tip@-'
    ')$xCLo~<YNynn0i^!O|luFRG)P8z~SJtc*7Dr{G_<K6?sI!FEVY(*uU5PjEIPWj16&@Nu<&Q+@g-'
    't1u7B@I?He!6H=l|r$7Z%Mv>FT~V#ixifdYzDGxO8eu9HE8-'
    '0R@}b$_2dccK3qGV83RyS$|)#bbzL9>@_PjurZ>O9OMY=<q|~LOuKJ3rY!)Kcfxms5Tojg(LkKI1QOo=g>;|-'
    'BLX9d3cJ~_zc`5je<&dF3!VFK*hGMuJv?@I@g;=^1Zb^-'
    '~#LZNQTNW1&GYS(*&_qQyqS#<RZWNY<a%*AXQ)hR4pTwhl{Z)F_W|?iXy}QGgl*5UfUN?&<(nepM#7i#!@mtEr#}'
    ';76JZ!|Tf+tQf%<sN!_SPPIgvvICmSOjZ9FujF9i^`9w4+yi7qG40D2v!Qc+C4Kn-R1Uq^{hm^_}t%@-'
    'lovu_dS_hmbmVDZ^@PR4Lt=BH)f9A1tL!s{;{N+J(=`P|;y1W6RuUc;l3KiEdt;ci&ygYQDp7#f^Dzz!>9ZV}i!q'
    'WmDT?OY63g=>)_Nzlmh0C`y{?dG3D~>9Y)9cL&0z0q&d48STk*^b>PyUXs;xea@yI@!ZfGMvm>eo)7cv_v_CLw1S'
    'm99*xXXTtR0WG0fPLpNp)_-sdaR7G?umrL?rtwJ9q}gYsHJ1#s-#N<l`PYQJuvJklnW_qK2DWwrWHD-'
    'V86WR!Rch)F(S)4Absm$u-jg597RaIEcjov&Sl6#x#-_JN%5QNys?Cg2>ahzfiCp|lATg)U2wuGCx(`{`Q@-'
    'lSf!;Tb4`i!=UAMdYcQ25n}=h%U~))m&RrbJDR##7bwSv8CovWV+-wdxFNyxwAEjX;-Up^7m9>#6-'
    '5Sy3DRA5<U}Ew>q$x%Al4wNDsPtkWeQF_>Z*|+W_@VttJTnt{suoBWiM+TD?&%G-'
    '27<O=UQ&7?qkckifYj8@Z3;D76TxqG{yyg{s=*riym@6vz<waa}`4FlYpGD_s!lr%%m7jIur7#sUo-7-B-'
    '=9khjp8ml~Yk(`MZume*1^>T!bEDF$T%J-4g8H|62Quof%3hB6!QO_aqeG}{5YXWy<-'
    '_ysHdQT*J6$y0x(ovu8FeXa-J1Sk8m7Quwy;Ru*TX%@;GgptGX*x;R2d`YA--'
    '>!nYnJ662@td*4C<%U3voVDN}jaOi=yXzR?6xOGwz+gXvd>xL#O4f@w~A71-'
    '%^Gx6~M4W=i1RhNYEz>d86SWp(|WardP-'
    '^cn<+L1;a1E>x1AZ}4CyX~?>Ut$uWErC#PdO_s}q>Wnht%T1W^{|EbWmrSs8KB$q>nW0->I#MrFDg%+|c-'
    '+Pg5axw$o6j~V>9&9W!Ok2H-'
    '+$1RLBPwr;Xh_WvMq^^I*~go(>E0JD*bu*%ZZao>_+8#fQf4oJlt9dE8UBj$~}HdYLJG@DETxrZ_hgy=j|hkogJO'
    '@4ThA+rkve9x!zh=UvAy2{#N~a2LvGxQ;++f1@O*z9DbM5j!+}EPw*^I<DsFNdpo@k`8A$Z!EV<cPhZAkHE2}N&g'
    'sE`I5U7AZk0_!P;eR>paFvH2H|bz&8xd<GZGl%t?i)D_BCT?!X{0O!?Spsy)!I}z!ZjLZ`BCljzWF_Bq?4QymGLU'
    'ueT~+*;Gp*A9I@^NQU8*qMpjtih<mU#szLo@;VCpVQi&*RSv{@+V`X_k@wDa!H%<wLId{H(+%*SEY#en1Wyioc<Y'
    'R>TQ#~NB+<8FIyy0_=4dpQ(<}n*>qar-lAfrUw6W4&zR?|h<fa_-vC-I#nbzo{ITFhy-HOiV#*WKLut%2He(O>iR'
    'JX#Cjrss!Y=;kXR_J>V7<u5@x0Y$GWKHBvwSIvx=svn{)f9SSSAZk;)y{Sn@~H|S%(=!;U%(?Jj$|d@d=Uy73#{j'
    '!aK~6tU&Z-*1o-'
    'sF&S>yC!$Do=D`W@0U@zZo+qwa$)G}JZ=+a6f#JzPrtHF@o1MluhAU9&1nIpq+pwQ_Y0qK}i4k*o2Cb&TqF`oFe%'
    '6Vg&Uln*fpu$tisS3(7S5MGEuO6%-'
    'fN)#6D#FS*<Za3VbhR99XWK6j8Uv(J8mK(>2)J04drQHzJ(|ZG)Gfsu@W+F<IDbZX4JWi5%#M!HH|#5nFrB_VIQ;'
    'qGN6e0bAfpr=OfbY8+5xNiM^HFXn!xe|Wq&$2hV>2=7hUZM>@!HU3K7=v(GNq47G!@XXFOco)Jp+qeS^_YhbM;zZ'
    '>jc*EvLm?;z3^RpGVL7_-'
    'i!U+kH0P83nsf;NQRQ{?GW+2;Yz2{^QqlJo=SN@BJUCgn!EMj?{(spR5n~U;ONofZ794F`;qt%j+MGUQxb4sCfAH'
    '-6sr!{pmGu?WfVf?thQ5;^pHQ`uoGt%U8qWx33OPhZG^{*OOeCiQ&IqI=u!Kujuy#V~D+{pC9wpc~$2FeRpY5VM^'
    '+f-4K8u{){>x!2$$MkB$$2N?#rQc=CyUKL6#-!Rw>+Z^Ppsj!uU0ptr-'
    '9MV|GWU_N0CBKXW9;wVC1ZzpEpzf>Dg^Uw=nxrA}9gY^Zd)4ACwfMA=UzIaY`s~|`7CZ2|auDYg}Oh{X3HMsfuwx'
    '>v35`q6aj(4b)VCRME9-'
    'n2_9O|B1gYEV5A~=VA&Ib@F^Bnz7KZ3FbvlOA6JZ4k@G(h?Eaz^pX>kZy8UdPZeEOg#Up_qng2k66KEKJTf@89Eu'
    'xya{B+FAw|>-'
    'DnkKY4;_2WX7mSJiu%Ks<7bCpJEZ8Cl!TuNlpV`0w&bZ~T}@Fnx@R8}kUU*q?<IRJbmS<q};xuvH!y$|%JLTdRCl'
    'T$xJ2vlkxjut_Lh9RSRw*(r=XyFSpBwxF6!HY?1qae0xmevkb(oSI*u=xF{_q<dSfVYU|8oI|;y;Wj{F7ECtt<*H'
    'aS9qP#nBpP~4(6yS4Fc0w^^~tbI;Afb#N5QjG?AD~(%z?r={LkT4k&`jOH^n_ck&aRCNusl%0xMx-'
    'IWC15To)FMYEi7$`E>MaZ%nlBQCR%o88cGvW-s~6ZIH=G1^Hq*udZQGHn?vM-d>;52~UOAoAUy-ESp1x*wBw>0g1'
    '^CF9q0)bR=ZH=mTGbxK+h4ltK0pCILBtFxoj97#Z)HM{vY4Y|J>1HR7}I*Bd38Zu>ahaeA&VRuthser9D+$rO5u9'
    '|<ncmobef)TUNwn4^6fo%mVs>^R?DZAwc1@ta`|3_<-HTRwghn-vAs{0(IR$_AhUY;w?zA*id(iif+$98BXm<2b4'
    '4PFx^c<N?COX|TprA5e?t_C*G)y1uMnsCiiw{%fKdye#zqJ*Bq3X%~IUMGxjcloBS+$9#TG?P1fN-jF!{O^x#8B8'
    'RD|pdQi_GT~G*`SDD|G$an02!5WC&2N>f`a%WxA853s;h2(0nIZ(9a5NvG0Sd8)V2<9r`3J!b-'
    'e81MtXb<Bv>SAZ+<*Hw%iL3M7K?0kZAcRxqu&aG$F^vWTC0Ny3*VB&d}zd(rt_NSGvV+oh&915ZNvv4JoJT~4TA-'
    'e8izisugeMWZCPz<m=dcTyAP~m3u+^yaR*&s$`?%Qgf9?u`s(1_8<6=wygEAk`Q@7*2gDb>XVN&U4l>5PI=nj>rd'
    '0F!$-'
    '!^5p3&KXq<7iHCW1^U$vlt$OcNQF;SBi<iSirE3bF{aR*dpvF)gyjiqTEWKa({2b$EqF)}m5IVvqu`V$)EqLBX7}'
    'P?)Nf1oV^e1dkTcaIe{qR_nLd>kAdpDx1*3bBPB{YK_1II{8PwH&jRn8<={i8rRu1yzQX^=V~-'
    'MoQqb+U@HT9C{C$cV!mgT7*1Z<d!F#uP{InyM?4wmk?R2FzEYkX^a<%{HH?Od^zARFKOMbEUmPF29yT<>=-'
    'J!v@Sc9T{vL6tcj6Z~+-'
    'HyQ18T|N_a4VcUJQCG^aCzUo?$zn0X_RO>v@OAFW;Wtvjq*B#+79$><~VE$5Or*j30kb8b@S}7mVd&ZtKm#>C3+j'
    'y=`#=D9>?i4gQVmBO82Dzn>vbkf!g*b>@fkr{Tf#;c=@6eMS<tb2V;6Ca7<d1rVDmR`vQ5hDeVY(N72K{wHbyR@)'
    'UV?tKAI*|XcwfBiIiqO|C746DZST4?g;PrrW0X3c<Jf6s7Uz5L<$;P{sYBnt=tg_Sk`G)1%D?h>RDZo{ks#Ov0xj'
    'R9<otfwW-'
    'g|D>Gnm%^g`O}?E#h<>T5uskl5RV^!;*?ae^oaK>&pqQwgn!n*ieOvumuz=7zIl2Zf7+PGui^2XdHk>2nD-usN3Y'
    '-FJV=Mf$4AE=$mg{1gJ6IqpA|e1zn{>77<Ta>M2(B_y81NXv_81M4|eA~n!~pT#|Nh^*fv@J{ppL4X6wrz-'
    'y9te4-'
    'a6QVWM89FOW|ov&%Gj_rxd=e6q}hJdNn+MjvKj@cZSO{WNU<jDKyawGK+fne&v5!8#I9G1<@|K?73;7_7x1uv-T-'
    'ZND!2?sd*FvQ>zBf-'
    '@ID81|l<qt1}%lw7$qX{Dx|M<~0B4yEo3!fsMVSi!m_V!gf^W2B=km;0^2`C9yL&LfO^VZo6SAx7$E8(KPDRZGU3'
    'TU0hWEE31f6JrKSvVKJ3XU&>v$#RQ+;;Kt;O4Ya;0)0uW)z2+NQHB7gKX!tMm1z@`L|7m6Tell33VMWhJK3=c%8N'
    '-x&<e?4Z}OoAF24|%0DYQMVX{Nh%}|N-!yR6S#0-{kr-uo&-'
    'dC$@YAfdGxrdY^>#$Z!A^{>(DE^SFAlAK`&DzkY?JwCP7>}Z&xGzGzfY=h3{vw;tf`M`7Rld9`+*w03^=eX!sD*?'
    'oCsvEQ^hRBxD5g_7!~gN%t;UYQ`aR)Ei%{KKq4Z+rBm*&3WJLof=3|v}RAm{EdLt^)AKQj-VhkssnV|L<0|3L<8='
    'A<9cs!|rc#hSK#xKQy_;^_W%Z&PVfpHvTSo|C4tO_73q(z6!eGEI#BxX6o7$C)-'
    '#&%eL6NF#4McwKnurW8mb?IknBJ@+ST`bmza-qdjR)H;fA&BZNsy(IXwO!v7^9glG!XO4It_f};4yQXlH0Z#pPUV'
    'n*+vuff{x3{@1;s$-*Go)qWhX4scR(#4Z9ZQ>s_(hHX%AOyeNy*AHL=Ta>_*w+cKquK4-'
    'c2XWF6z)%9)bNeD5L7s85L*_>V)V?IZR_lL{oHO&gmue*kTSG<##1m9nxj1Kmj<!#tjkepV(IXtjFLZuNxr$L{K='
    'S2-w-'
    'uKZd%vc=n|Z!^!FQelDGI2LYa5o+TnYb&MPXdIom4xso(U4~p$n<WklN6VwflpwgNM`*|>5&=jOYA6Y+%d&B2mZ3'
    'E+j`9AY87duJ_sgoNbB1>JMKT+bfx?@R-U1!oBR~j-'
    'xd}>TDxn_gvy$FA`;gOxln8Y^=#{aD(yxSF<G4#B?mLQokZy6@j?_zyAWG=NAh0Y)5z}4z6q|O)51z7{_>Sk=bg%'
    ';TL4P#|v_@_#2haw4#45F@&FuHU*Cie9=m&R{#v=%R=iET#HLc_vJa$AR%{}NrhArHKUFdC36m?o58^i)|>Lwk1z'
    '6U#DN@8CS#0F0ENJmR8)f;+@e^sxY>M}0PI!0_b^fdk`&YoQuyV+qSvt&y|wBJk27Dsu;do=pUv2XyB+vbSa6ZBX'
    'q`4%Sbcx}<B)b`9M*Uw2Zid!IU_k+pBD#DBL_%y<QdT1b^fQUGA_QpxD|4po16-'
    'FTf499*aHlYZ|)6~&uM<H*Zpq5P}O_jPq1xH9bzGkk_>Pvf`6oAaH)OTA7kWoVkc~d6dmgR3&&8HmOfX+#+TCJ1P'
    '+HjFNF{QA*3;<8-'
    ')Nh(o{2N3jZT0vJbt@`LJ0uj$9+)Jt*jYTCvzfy^^X5Rv4?ghD@E))HR;M%0+4r_{?nC|B>nBH5XLvyxE9yut^1^'
    '%Y{jQ`hc-sjEiJmwJB}zw3oqX{6?JG3DojnSl?$r6ecK5@xM`(3{K{_}*9UeE&p7FRh+x>lS_b(|~^mccifRa0Y%'
    'mytTy=9-'
    'y(U0B^Nq0aXH<*3!U^?w<y7aQ?G(n2>PB!P(YnX=o`ZcCoHSZUjIlq5ie6(J#fd{6=NB;C;UR5ji`wU+}fm>s+L3'
    '*%vgq8MF+idFEi5#0<p#cVJ^r;@rsI?o6-0QOE&Ay?o3%e7Ujmk9{{iB<*S4@o}ioK#3o-'
    'D5ktkOMoTP61%El}~T*)`|rVusp}LH~}>=H`m%{X2u-<OV@CMfV~bQ~vOw<TVxbO|d&DzaV4{LWvX8--b@GKz9UU'
    '70i}26Wd!^-'
    'F}{he8zD@E#8tTo*O64Gz@)SIV!6{id>HVKG+Wxmfi8e`R{yH0e4Y2tD)EX#;_J9iiHRAxPdBD*kYVt2fqV^8^YF'
    'cxM}zu!je$I-h<9|8{x{gG*i@kh9wdqxFKM-'
    'x;eLz;JXLFbwTk_NhbMgYB?mst~ItUxOl3dqSk#Sl&~r0nc*v#mOhB>!>XF$9pt_x5RIZ}ICM*xBb8Xk=>Kx7)W_'
    'AN^-zu^o`9>|*#DG4Z-;+|3|ejOV{*QfYJ{^D)0y1(2*vo$F+6*8V-'
    '>%Z>$R9U;U?UX8N={lJed08|9zR27_jS+OLx7obd|lv?hr*reznw@UF{slSW?EGbI2e{-'
    'v*Z}*rveK<wZ5m^|lM0Dkzd3`pw8GFiu*Yi;rQCxDz}<TMi=5`T(BuQ=BtAs{{U$rAQfw8W~pg$|5#xYklhBku7V'
    '0RC)`UO$Oz*3=q+UBr&8?<IJ}(1|iDRFz#VlH<9$ob-B*2TB)R+?8-'
    '@SoKH3@EjsRlsYgK2Xy8VUZkWSxTrBc+F^NijZwh}oD+l813#r&e8GYLsyJ=l#cN^<d0|ye8qBG5ONw=@C=wU_g)'
    '?E>jv1HFl3*pL=Cd>$d{!o-hOSAg%uUAzDn#GRMKkPd=BI8XLkZ<o;7L}59M-'
    'K@ZHxR@OlPuCXKV5yZ8t?H(6)MC1MpY7bjk8Z|1fR%sab##%E#q-'
    'yH66#>(SFmgauAo{{phJO?K5$F31aL8V^i`{OG(LY1jL_Kx8ar!$kNYc)z*pK4({NhZAE)>tDz_xb}ikm#cYpm{~'
    'tV0cXa'
)


ENCODING = json.loads('{"name": "rope-cache", "target": "probes.encodings.rope_cache:RopeCache", "arguments": {"head_dim": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"]}, {"shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"]}], "table": "cos_cached", "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.dtype"')
FUNCTION = json.loads('"table_precision"')


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
