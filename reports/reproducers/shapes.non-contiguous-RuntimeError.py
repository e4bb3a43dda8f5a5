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
    'c-'
    'pmn4SU<hk?>zZe7yr8L$u}e`d*nZt|HTkAKQ{%Np71`3<8mmgqj3c0<^41y5D~DwO_!JlHxQ^9*Y2WXJ=<;XJ=<;'
    'W^bM})pBxqu`H&~CRN!ivq{riTtDdtPtKRsJV?{?RkK>=X&MysMYU{#tSqZ0Yl^C@PfIE@sb;f$LT`H6*+dn5pDh'
    '+ec_D@Jay3_9hVWZnH`iE3eb_Cpli=ifkxyS0lO_p1lmIjd&WkdeotCFhPA>D{Q@*U>ZBU&D4Lts{I)m@CJgkHBY'
    'B~QV$b!pkS>|;eEc5eKo!3DQRjz{yN-uk-PY}*=la*7d0Nnx9Ce;+M01#z1&x0!{m;;=}vO3Fy{Bt%h03NkA$!D{'
    'mXzF}+{!LI;!LqsvCII3x`;^0b247BQ88rX5YB`PSW|>fb<Nj$Gz<+59uYj6^0RHym2`k~pX?~6rhkj&Dnnu`663'
    'An{$R~ZQ6bIYi;a>rW|1EPEqf#I`)q9_^*(!H{#0JH`=F2G%Izm(xf`_}u$ADe9fC3@EdcFJR9lkoxikZCHJK8<|'
    '5#LRgS$!!lPu{#A9(*{#*G)0ct5qW(;AML7I(<KUe{l2@euhum)%o^3pI6IkDfIojgT1%ISNQpCR!u(UQ~9ueaFX'
    'sG9=?0CxBLCOA$|uA+y?HN6_e}?hTarA86KZ72rSa%bwf~8f8Q46)amTe@c(~!b2NNE+$XG;`M*}hGN0$A#{B!^;'
    'n81rPu?8t6W(WazWhYoZ-IT4e<~)q19<Q715szO5<u^VC%gD&o;R5$>)T<v_u<tp)AnP&Jy}iFNA=!%_5P3sX1-'
    'A4@^^0JGd1#R_}4dkLoCs(7PCBxri2wU0I@p12#Qh=j$<{aa021`H|2CS0f7KBVUkVY!&T8-'
    '!h9$um(IMJKu>W(WR0!@Uu$5%YzY*XSw@hn*)(5zVZ#Iln0bcZ2~-0lsNvn-)2AR)<_kb-'
    '8LSpTQw9GW)Hcv{=mN-'
    '3Ibl<jFd0@XloIIy!VkVia62!88vi1LICFOQb6&ryCM)ECNDCr0sP$#G$os*psGCtyHo+~<xG{g5W!J#e@{wPkmV'
    'Xh+#lTPUvaXgIyxo>+0p$-'
    '(a)7;Gl{vqqA*|`W$O#aeo^ogTth(w4jGB49$fhXXx*xJxg|9cDya(h1S=p?o$p(!3D9^hvk7;0FO?fQPT2-'
    '_tu>gjvr3-J$#Y$reopGLFUeIbXaz`QQbTR272(ZF~5|)JJ1;ZlNombP<EdPe)2n;>E`33R*B?-'
    '>1gGE&r$b3CZOblh6c|gDU5oXgx-dHab0?=bwT}QOQ0G)*mC)sS~p<MB6-'
    'mX(nzwm2;bn+9?fdZYh3fk;DR``N6?zTS9KBu$1yl5`FEZ9^q$+L0-'
    ')y`*C=6<X{77K?x@#RO5;qAWg*Ki0z09Si8LjSB_Rm^5M9<XK;b$h`s04#HB)IR3dEPt>J*Oqml4hs1HqO6u6)50'
    'f7U@1!=V2Ww}EL#+hRhKl39>eHOvN~7A_u%*1av&44Wl@9jBc%^`MAlW{fmMZRWY?BuWk-tcSIw?oUK3V?{M}a!`'
    'Dh|^^}aU^a00ZDsIdiA5LdF(Qc6+lHvXzQPw90%Lk&?;SLXULs6h!6gn#NO&yNg{fB%()@8ij~t_BNpRb>uqQcAB'
    'n<!REYa>wwH(7(gw5^0oUrL4(GJD#RkBh5Y+fat-=kHaHUR#4*w`4i%rNt!LriZZ}r%<+VM9ZW0GWs&Q#Nz`-'
    'apgMj+iE&<h&ZkKrdh+K56j91IL9bE1rLRtYIwZ~GhKbeNKR9~7`>qdK4bJJWUxbQ`z4yDvZ{ht}Rn5%H!`)Y}-'
    't7ON-rotzt9k{Km)5%a8%7vA02(;89VklHC{_OSM;5iHLUTt_TCO8mw275QOvYZXH%|15&0k24@P~EMk`!+)UEn%'
    '_rA2Tz%j>Q>E_#?6si>yL33?n9=YV)Y>^RY%P`S@%APuNc4}^b&gT<9%-'
    'mmCq)PR0177_O&VeKSFr4Dh(KTq;SV>l)N^(@C9HlA4lZ8=;Uf#SSfuO^q<*hEM;MN}___Gu%B4~o(#o70A73+*l'
    'Hh_@+vY7x!U%pRF}r3lv|Lu>ZM7P8kxKAQ$uLOM9})paJaT^(tM$^udii}qM^Fa=B-'
    ')Xi?sutKalUeqbg4R3#ui<QcVRbgg~a$K7b3Hkv@_(?~Mfkk?TyK!#HOnEol|Ka3ESqTXNFKljgBP5=p0!bJa@s0'
    '>;4D)>&MAE`Q0FoHEj^^1SN|69Kxk*lQo!F)hY@1<Yc@K4@T?87nP*tMg;P?%0zK#hYyH%<XKZK+PFQ-1^W-'
    '*%|IhJ7|!cSpBrX-Idy^$uc?)wf<vsqUgb!0%QfHW2PNz<LaFcp#@B)Jyqc4)CsOKzLC>*ZDwT;wIsz&@`py&u#I'
    '!Vi|;4b#zHG~=$6Gb@;de7qjq+8Ig{64}}9Ccc)wSsjVjOz5$J2aVHvR2Y$mLo{`Str;(!xWURjR=>@LnVaTk5w@'
    'nKgb|MK*2sPS+QovthAif(j3$*e_SOvGDep1%AVo%Do&PHwTia70pu7AbQ2Lp01A4ijb;#aeLe<oaW-'
    'a5T>b3{KVQ8+=YpMvCIBQ_dAU;bvQznjkphm!4=5;ylq0zCpSXHY!GV`g8Mc>iLoE2TK#9zSw47`8OKxk3a9ScTS'
    '?fHC^i|+w`a`1Mz9&%HC%-dkwBhdz329c$6wRJ6f;?1-'
    'AqaJ&Fup5d!6CR4M?Fcr;%>BPu@IlON_j_8*gMrPdpf^wR&rx`mHIvKGLWj4M$hG!V2)1R2GuT#Mi264IsN-'
    '%=(rgC1yGQ`_V3$5$MDwB??8FHol3*LcsP_%v@yYJdiDv*k$UFy4a?3M+ogpvLU^`ns<n~Ol%06tSJZ3(WtN9ry`'
    'e;|AqR^A65XAyCSjUdM%Aw#R-'
    'M&j81^>I?`MR38@tx(LVJTckUnvm@u;ih*x>8JPyTo;8^_NK^ue2c^!w!=<F2)}3JYYhYD#%dlczfMkSjXSEkHj^'
    'Yxf3@VW4-OrD=oFE3{F+GoE9bQZ;(aG{BsjUh%y<Ru?bZZ4}g&BvLta|Xnmv-&}-hfqMm0KEy5N*BBqF(-'
    'ry{&E7BH}GK}l>ESuzJb7WeiiZ<_5S19m&B*KkWq9B<@)v85Lu8yI!HW|Ke2j-'
    'P@vaNFf<~?AI9N>YTy3Dg_1n&}{dS{f8Hu1U<aK_KV3dL`$&GT7?CQ#Q_&{Yn&4;#>BlEJGUXc?qnY@@J5@IGwZN'
    't!iS6K1EyG%ZnPt#rS?D9h?P2ZfP(O15&fCo(2SC49tYjs@`JI=O=a29SxKCl=JMyzWRx?xrJCJ78cX+j#&ejSoS'
    '58btEzyMfb_7?m^r#FDi|c)jjFgzR0?!ZfAX_#3Cbtldy?WS9sEFm}Wwwi3fivE$BV;;7kbP85wEE%_9}h$^-'
    ')+J4dZNK_IyKvii<_d9_`v6_;HD>`hLXP+Y&zOQkmH-hZhv*3^JxZQ(o@GV31$!i%t2EbUU!K312ZKq!~{p^mK;J'
    '|hDj2><8Ai+rn;@}`@NTb^^QWj~&$kLdM4LTywP{<f;s7~EyL+=KJKrG}-'
    'T<$77M~t`y>@)+2Ve~%c*8@=0&ZZf0PhVj3S`}O89cYiVzx4w)s}ga$D;qU^=g@`9FY@Jl1*}WoV?!ikqN9=7aoE'
    'Tqjn{IHM*l|`&E?(ss+=^SM{O{p?`5+Yo9)?$;$VRwvKj2W^M9@K64y1ctFN=9CqY?0`Vb;frzYuSR@J$ABzjq&$'
    '({?6Ws=QM-pl#Vy7rWFhH8y>4C(IQhsTLNQA>ieRWX~Ud?W|3^Bk5rB`E*x=OgfVLaqkuDg)E3W{s*n&FjgsID?9'
    '0C%ep6H4f3b%KF$-)wj%CYte0%Sz)?%LQjfHct)5TVv$b3<xk6#gLlKD-Tgguv)IYEpZ~WxzQm)czU!${l!ftAQ6'
    'ts2hJ{@Y=tvNBa%!WmIda5kjR&~Gk}PN~wdBB}8DOAWXq6DZhJm!!`YK(+wO0Db1^xmf3Uj-'
    ';HXY&u)EyR0jBrccvtV|$15dLSeIutw-'
    '6h7Zxd~6Q)N3?dUm%5}YNbb|*Py!Y1c2&<Xn}0V6=Q|!z1|6tj{Y&v7pOfkHsPAixLDZSLod?mT)2n1u@91`_nv-'
    's7YFNz86+K2R!KvcVAItkSH`D=+orO;8amcQVK0nTBVAM-'
    '<U9m7C)kGSuzqc#x~cL=(nG~<t|;^ebmj&6u>q}7JqJkxZLui7m+S_OP5h*Uu<0Ecy}Mek5f5E9Q$SRI<s{2r$mW'
    'E3p4GVWxo9MK-'
    'k487s`mBDB?n03O(?e36`peX(Ljwi5QNrtLkwI<%_hFvB>B*}9aToZwN3D#$TrMBlWpz9TJ~Ceq_pUwJ@jmZa0}a'
    'qE_7IYA2-^ZShJ@Hd3pganqy?rP%Zfo-rw<c^T^A@Y>c3H7TLxd8UYkL6V^J~X`el9AmF-Dh+~_Dm2RVlGZE!f`D'
    '?ZWfEqO1d_HL4eB*PD19XFM?$!?wxyiy9;n_y$#kqzrq!U<-'
    '*hQD85v@$UZ2Af3(nD|zYmmtKwyJ@6(rF#G7fdcuO|FA0^8Q07h5U09py=Sisa=Fgdoeibm7+VSkw?*KcVd?Pdd('
    'ur)*a){5^dUNby0?QYfFrLY9GVu<9)1b!RV#Soc1TFh#L|aPK&HMuWOMv<sFNN<(9C1Mj5~lKm+O6TBg-'
    '5V+5_S|5>8_$e0p@qU;SUbjYLB9*4Ya@?}cC9ykVh6n6!jU4FXEu6$yxrSnHED^^z4SG2X{9z<J=ZBGd;+#qeKmp'
    'ECbEdb*EhMQA|l=42}24ed>lTRmZifP2!dfca%a<<r9f=W#9TW8lAmUXl^%|QuY(s4i802~z9paNa)Y6CI=y$Ni}'
    'aTBZdYNHhUnDTQZ=1#(xwzPoqHRwwrDowCSQLPVn@BghvC${ab*RHKc+7jD<kvix3GB=BShpW3RV{<T5hWpR*AQo'
    '*;W|qKn8Q7}j(KH{(xvr0ohb3s5%pH)i_q4e+D5GoG!ZaWiqqqlq=Mts>k(KBvZNT)BU&Nd?VDa>E<gQOLcWMmj5'
    '4v-Ce1r7yy|qIXM<Ab0;Wof@Z?a;BT6%ax=f7OJmon$2cm3c-?S$pq-'
    '8VRkMe6l{1XtNo1p#yx8QyV6u$)}v%WVuzz}1CYZM!NdKA^*BVO`+{?bPbkG1oGqe_oCHn<nSjyZpkROi9-'
    'a_W9YYi_0cm7!4~~U6rJ348mz~P7|!z<|9g=$yS0|PRc&xs09sPXRz+AQKD_5O~eR+xL}`#>z-'
    'I<HG3+&#_pjA>NUE}_8hRxK)L}-'
    'D{q@!ZL3nJyxQs+{hq1e*L3XVbnU=<WK!n{paZYxu$B^if}ND}il+AJOSs897;Sg!v3WNFbPq*eCmW;!(xyMZ#+7'
    'MnOFapumU`XSB}WSC*jkX-IdkAsT{}Z~<HCD@Un4>96-_>eiF2oI%bhh#Ox(C|iIHi`S+JPjTYD>DPO=V<u-ceR-'
    'MA`?E*^z2WzNG9+m7$Xp}1s@%uxiDv>GuTCeZ4z3}cY=N*TIl|MSx)+z+u)-'
    'v!YPD#yKlRz(>RnD{O}eIm_a6dNLO9=f&sPU*%*`(<v~??5N<n2o>89osRaz6N1^S{@yI*hi<7uFX-'
    'zY$U3#Sf}X-$_kmNJ5IcMYlz#AVlvO0%W7&Vv@Eqn-SUY50job?guwu0xPMVFihx2`K*yajynO2@Endv=;7h!PJ0'
    't8nbHP<c$(Y!q^;Ie^fai@hZR%+Ag4d$sMj}Hel((1GD?=&@oE)`%E2!IF+E3-*-'
    'CYtMyJ)rpPwrbrJFDfFu9T{U3Cp7Az2}xE15zu&op2()?&5yvjHF&OmEvG6qqY?tW$Hj%+3+zM5!A7`p&OrAdMyH'
    'Pr}y0ULQ&XaW2iUM3KFFPHZr)z7IA|uJ_zkS7g^s`6AWZ@olvk_ix!9Ek}ioP0NpWEXTrM6crMJChv9lvlpx&!p4'
    'ZYcMh9__;f+D1-'
    '~0OFE+ISjjYbLIp>b2a@M@+g(IRFgrHv+JKQ_Pz=4b4quwFnq<+KOhXX~4Bp~%nzH7h>;UUOog1asSd2BaSehZ_d'
    'xHpjtN1J6gz{asa>lu@^T!m6f^T|JTfY+9z?byi+7rK~Hf=l>(j&D!U}!{*LB(`a;LmxzrGTBrvf{R1_>aa%QIkS'
    'I*hnBWmXYA?yfud<RSF&DQA^Vr#=W}IWV4H#ptZVjgzBFj_}g*1gktHHPdT0F>epB6n-kuEXx-tps))R8f_;Vf`w'
    'l7&~xs=U~yvZS)zFa~!N{F`S}w0+(vZ0^F&5ZF7A$4!+s<$rIH4TJ_j;sFV?=G+BS-'
    ')_pH2bJ2UQcMpKl{XreOBxI6T^M&;=lJm!4(8?km{3^<m8ukM=#v*6{$d3^tP=*mVaV(`d_g*3jlMb~_P$}A&AX)'
    'Wyyy;YXAoUiUTRN#dq5MNe2i49F`mq!J_*Fun9$<&9G6|U>m*9nDyyBIo#U}Qu9l-'
    'KP`IUYMa{1xd>6Cp3;x8O;Kan=r7}p?t$rY`5qCy>WP8~e?95ari2ucp7vKp3xWG$kGz!ilbl-'
    't~Wvf{;fNmPuygH-ABfouMai=nJHwp4tEjWv;ShoE|yW?q5f^oq^WAo04b9c{o$^HpU>0k3@RYz!-'
    'q^ULFw|I&R`#2FgdPXMp+_nWBp30yE#nX_1%)U6d4b*6sSs9Vr#DBT3s9XmO{rRupe_OoJE=@#I+K2EhDNIpK(oM'
    'QbVlLRW)V=iudHT5e3pJw#pGYg*tsKU>XaB^i1J~Po=f(dZk8xG#RI0qdMS<nQ#I}F>qq}f(6=QW>tRixdq{(3%B'
    'aI+1u58pJ2T^<OMYf`x0&TV^)r(^A5r6`2R_eD$SeW|m6oZahpJYCDB!;cadq~=iZljPtLqSzJT~z3g${W)zef=('
    'N+6we&w>I>Dt>*f%zTV*9rh~(cW80(b5}TacT!*mZ;qX=R7`HICX8a~EF6(5O^d|I&h28XJUR+!@Vcbn3(chfe0j'
    '+y?PF4o(b%mx3`0UTmpi2o5Z>9!ah}gvxd)!g2GUUHOrovFad^&6!?42XmjZqcd<JX74S9+P4-'
    '|3i$yo>AuR?F(t-MvWitM<{I-H18?Fn(p$!L1c{-frL_9dJzA4+vbp_q6yyR69>WP>OFw63}n!08ep;VpR{-'
    '6u&S}zbEq?9w|r0{cDq}q2~yXO?+z|F6z}HUq*QPB!J?Uo1i!esPp0WSAtGf6k|ywEm90%a|aD)_~jf+op)L}Tu7'
    'd6ZP977;W`tIYr7&#I~J~qjanQTz#67r$!rgYsOzWcoug~c(>0y6w3lPpmUUc5{VHUgk#*S(^WYGZMdx7_@M)pAW'
    '0>PYw7g(b4Vz^$S>82R{LcHumZ_Z~^)L;C2{CQ=4xfpI2PpO19K=n{vl5*Yuqc&R&Cuf2YrlpidU35h6=6k_QRDO'
    'VkiLc%(eT+0N3j)5{MKtX6Z~iJ0tPzx`i1V4Ulu(;o}E`Kj80azS@B9h6*;}nM<I3xo*?!8`*rjyrOLD=M1LP~%0'
    'Qc%47)(JhTSCUk;*Nt2^;jPBg(<!aVH?t40J-'
    '2N+$P;euci$`E07s=N{sO|9V;dnwQ6U(@tw6*$uz+IAx<=L7Nw&WFTw9D8G3A;!n?acD_C>-'
    '{#jkFBYu{It!TYb97D}7@RCAs-Fe6v)CFB8g)WIB#;vVB^X4=b<$RmgESB|l8s?{o?!yF>j64d##W+>z9HoZ@TQ9'
    'N0;BD8(i5nBU%~Zmu)^8xb$a9a|ClMm(%bepGM=L>u+=HY8VuQC&h`FgBvFsQ2Sv<tW&0a)au389zF27v*eQ$<*G'
    'r0cq@<lLakdBdNSo|@wAeAembaMM(Bs%|^qZ48CXfu#2GSjivm;4z$;~mUZg)&|v_TN92REGV;T||_)^njzeSJFJ'
    '?mKUy>ibDx8!$F{52hAWhL>1F*mBjY8);dR1oGO&_62WCAJG@cnIp8>RMFSYF533##<_Msz7ndXHlwncgsnDXlu+'
    '|-'
    '7sv%l^Y=!|AglRX5JxHpGPEj6n98iDR>t4h2mlmNEvJsw?D1;;Z*kVK=cIq$Mq5_kWQ&WT4_#Jtarh0a$fMB~pe}'
    '`MpF|~*QZaPiW5j81ov5zzjdV>p9YX|LbYv-'
    '1fEWU~vVaUzsapUL$~u^>#M)GI?JVb(;s?vYyGIKuL2^W;#_Nu`J7TIMs1zK08f)3)3Z*;0W#*sN*}p*#dUR&zb*'
    '3Aw3bj-mm5|y%cN1ueamGAie&74^=vn!XImL{fpPBPwaRy<`sv(EGCJz;+M%IB2{E>|}_(dG0Bpov4bfIj>6nCxC'
    '_+o|>%;THY9~E>?%ED=vDO}rud~84~Ae?Rl-'
    '&4+Ae2ob?;e{<?>~wc6bHhW_JQE1+<R^73Nls?mcB^h`+>Vcqo!eHWS+vsIdfJf;x9hD`I@j&`B9isC>&zlnxA*~'
    '+v2$YGN1IkI+|7WU>{$0f#+*{!T)5mZD=!!mTfb;!!aeRJ`D*3pdI+benc2bm%X8U!`mNlxO(3bS%i~toTG^X?#)'
    'D<Ue?IHzJ!aAS?4fq@S`U}SP9EEiEf8hcxKnzAop<B*i46n58Fij2iw!2>=y!xEE!UoL6r1<}^B;^terjbbvTM<K'
    '_khY$$Pv1g(9rWc{*7<-`11$-h~IGJ`8ECub!-'
    'Vm3X{*080zgvLtbtvIU)C#3TaRLSiAhHg*g&etx?E61ehB_zha>U?=1fb!bpJNmxQ@T^$f#c$BD%^{J}hjwvUa}Q'
    'jhozSw@h<3@c<P!guUWhq^NIj7I-rR-G}wMEF54<+qe>j!|YfR22Z-+{Id5jKyR;Fs<Pumomp-'
    '7B!i5oK@Fohc?rk2O-J5P>|?qx3<LbFb&n_R}5%u3{9andU(LAG=f4U2YX84>0}P12B-'
    '=SXa`A05PGmgs`49y(pWMB4mbm#GgFMn^#CI-'
    'G~;ixC3B<wP4lOasvd|kV@OuhS3ZQMx9l1MEzvS+Mx7op)JIlN^F?VR=&ypyW}7?dC9<b1o$;EZK{_V;Jyp<0>z?'
    'hj7#>}8Lw*deIx06VByybsPsK!Cs&QJr&zogI*<T&8U7h_ipWrHSh(vjfG3*$FGqCn$yerhpiU7hD?bY!0?uU0L>'
    '8s)Ht9NhqF-^mt<os7|FgOFYa5UQC{@#JoF7;I>a>>N-9jUr_t%;SW9;W7Gw!%cuk&Y2k&^~eR`lg$-'
    'R_3&rtv_R|tGNW9z-#gNTYJ1?dEzP`N^#4@XqK%xlcO(`e9&>vd3eK6IqV2Q-jNHb_=eI7qC-cVvmbs-'
    'c{TAzC;5c<mhzA8xe=pkctKtnYLju?ki11`s3DZ@;WaF#nj2^PkoxXDDh?zGrg|t8zGmeCdLgm6Um;{iFRcNoIb<'
    '}mX`W3nRlhiBDn`pn((g4Kbrz^!oXd>r2hIc&t@DhwA~Z`>!ltE!`e68h_=YW3?N@ZlRkvB#XyI=uzbpOeS+~ka*'
    'YkW@uTuscTJbShXVxu9<fY5}qJV)~x{*OtQJwgU!iTRSO>qi~(Yu92;nR+8NX($LKG8)s2^DY#Wzd#KiJ~w~S1oQ'
    '5i_C+a#1I%CY|>hxX+|76<2X*-'
    'aUJ*FP%oxXw1x`^vh&7uyHq9>o76r(M{BUoLv{ioGtE~^I;b?YgXXGm^K`7rk7adL>THQu)soHd^aFE{@gN{N^h%'
    '8OvfRW82|L$cQ^E8fAo|fhebU04Lo~8dLzBchH}VW+z6t0T$WRlkr0}{sec~cTI;bGedIQdm`0<EgJ_8Faf_sDiu'
    'EB_!anTXEfs36grC9`4iD@+fO#~g1!&oxLctRDF@OdmlNInK=1ZD-'
    '_#M97mHRe6Ya9zQyXL6w#r|YTnytbLf;zuz64!B9yBl(m<7)Nao<XS4^q1eY@u{ECu;(aEMaiTgqkiW|5Vqj5?-'
    '=t}xWv>1za$vyf2>p&l2n^_7mH`9&M@fJI{}HX)>}y0`Nw?^?M^!&}<h-'
    '`cGS$3FDQD$+ytmpvYwOr{o?&Vob%qP-'
    'VSbiPKK`2ylUa4;uso$}wbfL8vq)ao*@frklC~PF6}bm^xETc@Q7R4Uq$i-6q}mGl;`wt>NKcM-_lDo^?!9$Cz?a'
    '>lql3TEO#F5`0JU@Y_aApZ9Lp7J(dm;(R)!7U^HEK*CJ*?MxYH*IMGJt+U#%`K<!wKJT@aAHKtWsSIw%VEXz1Et='
    'nG!0hAsuwx%IYgrv3g|HchDpzHy2uK(rfrfaY^V%(YQzR%-'
    '5gty$^58+`Y=3g*4X>6%M71O6h7zRs6LHbcL4PZlNI-gFHDH=&Rz?6dMLkLn7;km;qqsu-'
    '(~iKJeOJ`U1upWM4cp%8pGhwbtXGhAq5C;<8e)kUL8U+MBC3a1b|uHNBqt#qNSDrL=!{<TlqyxTb<i^C}1dt}lH&'
    'AO?8buW0?n8cy0y}LItu1WB~yCHYmVX|OQR?t9QGpWfXbvxK|{~|#p34FOA5}gw<on&}trxZvGuMX&!F-'
    'o~K`5j1285#!)UDbKK4Kq=*Y`}v{UePyq?l>69hyyXvPj)76i3U_8jOt5FbBeiJRcT>g=y;dDrj)z-'
    'xrke^G|8=Z?Z`yylXOz>YkeZtx85M*#~XN79f~q~hJv_u_CVE`))D=juI7t6(n%1?s+7<Knyj)ytLYlIZ#Rmx=b+'
    'qgFl7GqOa&aeSw80=P(^rXcG+p<4&x|A-xJ|_L(uNRb<Ew}8-'
    'tu6X4!@w)#z3cCJF`jmK=BL^@H!TIyc+DZrr8iS($Uk-'
    '_!aeJx70i&jh0!%Ll9G;M^+h$)=A>n2ai>;u=`jKXq^HxuRP@QMt#mO2MQzW=S`8WH;H1ucszOgD5YEfDDy&50z~'
    '5ml8-nq7)9Q1|J2eNz((&P}fPDGp-F3(I3;a<-'
    '14_JvZDiXmyxbv$qVE9c}OEyO_u+7QgoJH{CU;CP8=#|Di_l40abwNl5uD#H7Inf>L8c*c03!h`as`fkS<~tk7<y'
    'AMe68Q60ItnYQ|#omTc8D=><HX<si#B#(Cb_S$U*N<*XK-gGcgq>2|MTi|U|Je$kg+e3P*LXuP}A#TD+B_xn_Afx'
    'av>6*OXv(51mJC21gZrsse`|T@60F0~RK6^&B<%XYadZ31^UU%D9ov(Y7mAcl58;E^$a4(FKSwILom#^J7?i3m4y'
    'jH`<HR=8^tgNDfFOie^8!{&lnI3RUWQ+^sg6%CN`+fdqk&<7if%H{%d(0)YySCMT-zC`YOl1n|ho+cbGvyL@AdNQ'
    'RS7tWPqZ!=_KCpz1K*?2w$P&d#AmVzx7-'
    'H!Of?5m|>j9@#IlJ~ik6q^16hO1XB83S`!6FJibs+Z5h;Ii$d;8{bD}|yi;(qeGjZ;~`x3fKjN%cY<c4MgQ1MwgA'
    'fr(;}qh5ghws5_%aZJf~CZguzyBk97?)0?O($%Av7;lb^SEtFIWoljSYj1VPTg?L<Pi8G&G<?L_M9{2sNNd}RW@H'
    ';6OG)f$c(k!ir@8TlX2fTX?g%7BDQm2#Qt=7)-cKLd*TdPDhxsiuc=gDapBmn4VX^Hh-'
    'h;vBcMLMro(?*JKHhti=t~n5eYs@Pz0ojnF9A%P%ibQEL*L|QH<4FKJ9^~tF_KB}HotzrExfk7h<)4V7spt-'
    'SL;qHxdT3tHz_-xoR)uk^NOA7qL8AZa=eQ+oECFRPdh)$r>Q*P_4N98F`edRD)*v>=#E)}w%NL#Q9If2T`G289S@'
    'tn?G^>7I4JTxDdJh|=%|r38TmW!sChCLb-g-co0R&fW4v1VC8!10jmB%&wqvu<JdIZ;i9K8VYbZ&Mh47tH6f(;ws'
    'nD=(+TB1j+{RW{Lz{$Z!{=UUWL*lNhuJ2Yy3R;Vwb;$m!Fk?vl6%WT2Q5O{C8tF)9fL=Fi*Vu%2QIag&h=ztBfSS'
    'o>&i5pu;0<P=o6()_P5!}_mBHriF~^;P}LSzB(J$pL7Oct@@v-F6pFcq&3!jHkOY&v%-'
    'Wx{mzm9%Fj`KWrrhenc09Ve%DP%nXH1tdH!j>o+qqvA^@i!l&9MrMFWagA9%gY~SNChmBd68z0I}16e`Q~O*0~nC'
    '@MGbSr3dULCSN<XVvEd*f~_=-'
    'm@<l~gu8*L)>ne*tC}b)P@AHo{?534#jA6B^SC|AR>E8yKJ}=x!Wl#!oA_JHQNw9HCGPcJRfVn^k)fr9snwPlzag'
    'sCFFkLRc;v~KPlL6wt_g0#CYLQiYGPf#VJVgcJZX^~_4ya4d*`Dx%+ukyBBGTLJ#|Ejaj3MyvYm)yQ$GHkV)b<(u'
    '1@ixZ*ijx7$)wPqH`^)o)vpYJ6#DW99gU<k%#W_gOwk_iZHZ72Cb+<E3$BX0h%Ew-'
    '!_XKjxHH^u5w;`#jc6df;|IAY?AfC#ER&ZgV#3a`VIBEn^V1A!6RZ!8*1ZjtM41G8`N|k>1L2-'
    'RJ$dIDGKqHBY5sqK0<x9daNSOns!2W8j*HIbL+UjqD%m0K=J=|qN)h##0rMv5Ig$~wc*BEeL)%t6?(lkkAyX3IP6'
    'p&uZ7b=LrSW~8xnH4q1QJC&|RQIg-MU=LS=J!JB@8S0{i#Kci}{<G7uF|D^GfE>7=0l)?644Lhh~Fyg<5lX`9@64'
    '@CG2@@P<kWXp-3j+68f&(68$c}5P&@xAMtV!~0$DzX&?r;97|1I6j#s>Pxppqo(|;vNxh1IDf`f-'
    'U$6ST<p}v{KG6L}A=na=9h~x0wGc_lDd~UJ<)lBn$(g@NBF<dTzDD>Awc8&6^$5$8@s;7H+oeWE<>dM}v1~pUiP$'
    'FMSo^)|MF`*k!1}Q8l|ce6hOMDxzJ@AMd&{sTSAz!LpRdj#`8eR_SGD69q||MBcAx7a`Bao?<rLte>FT^ALZQHw~'
    '|J$+}e2o9!#FhQq_*@d^4spO*XqP;)$~op^J{aPCBd8ewf^k|UYXN+TzOLm4yEt8DgBnZ!Z~($J<u^HCDLSV_vWv'
    '+C2DTU8ZFHsIhj$w|zuH7%~u4<v~Aq7i%D&S$cg5E{6aC_>WqLoM>kl+VbznhtMe)rkesla4K<YHM;bCd{Tp7C!u'
    '-tm{t&R<uR!B&Pk?J?OCDuOBTO<&9(#*7cc2BTV`Zy2Mw@yK%^!vrMt7uZ}5plZ}+M3pU}o`2ywKQW*ji1Eu7+gV'
    '8r#|4y#6#!h47Pq#+5@TYgC2PUYT={)w5qQ@ya9YF4=tK_D&;x5<L{xBdCUk!99&hU~!gOjqUEj%;T#IoyI-'
    '?GLl*BJ~4bK<=vGr7L{c(EDm#<_Zr@xMDI-N1KyPTGg0cnELOZFHmz&sv{--'
    'BPcMvZQ6rGp$?#Epy&oO9LY!3C~YOFoG2;Rc!5~x9$LTfNJr#bn+bQ1R(cNk<T(nG+k!3cgA=~VQDDQR_o;V5p&f'
    '8?OtF?#F*m|PZ?(+^)*RGE}UXg!#Nd}Q~)Zw6t3z${HM)Q_cq)T>yD)BG~SXsDj&f|-'
    'VbA$HJm;**4K!qe;T{(tPumAmO199m!@K0O;eR%A+bbD>nvGeA?)dG><bo^h%>nw-N&{Ikx$M<6q4@xsHCM?N-'
    'VVuGhrAv(@tGxf7Gk#7w_hg%JfK{-'
    'WDt_y+P=^_G#%G8>k)2xinjxw<jc(9d{L_&Ptaecc*D99M!Ar%B^p|LDMbqfO=M(tv?scYW9z_e6k<yjBQj{<B)y'
    'd8R2ibU0WyjfBY%m?{GOb+T9*@yLIbM>-'
    '&>T*q1D0vbXeNnN784vGGWgL~!dq>q{v;AzFNApyvZ#0{I)An6Z+_TEINT6?7&q!;C%oInPSGx6HKFxdzcBKvFvb'
    ')cwZJi4QX3RNG8}@<^Lh-rIJst7`dC-'
    '&3cFj8j+vF^QdQI=6PSX$OufxE@ps4&DDK8PW5`MOXpgz^9L7*v9qKZkvE}8~_#e?lqL8x3At_llIbKKYc>rO_&)'
    'Qo`E8C#Vq_xuP8@v9XXdvJG2=DbQNh@Ez#{Fw~hqWoD}<hMdby=s^;q+u{l&FTymQ;z}C#Uw>63vtJOI9d#W&EBH'
    'LJ9W!IEthKZ_M9av0dP)i)72kUx}P$viYkI`Kmfcg})4We^18%;t)Qje&~8*cSRwa|uTXAYO)u;M>8XLN3s_1`9|'
    'JXQ1hQdMnpQ$^+u3KFFIbk+<V!JrY$tyFxRKI(<h=~1@ln^>TQ14B$myu(&}CvHVgu@wx-nP>q!z+p@Ea)gb{i@K'
    ')kgG^^IwhX22y`>e>aVuM`L*j=ft$ol0UX$5YA3?V-'
    '>m`BSy4l;B<}SB5*VjJwu36`NPLX4cps}(acihCeLcfzyfYvO_^Z*b*-'
    '2en&iNPDBxn79#k<#6zeO?qj&fij2XK!=Q)1xi%J<#B53@=u1&sLbpo>Gul5gk5`?OSS$FY7aKZ!7kLd+N#OtL^E'
    'cQjPn+ecXNNgT3Jp#30^ljlcLp;@@zY?7B;f$B&39df26~tqWmWX}@W_*T@7rpVEQ3{FZNB=zLjotpTM85{Zr%ee'
    'fM0=7qT_i$2kX7XJMQ`;<L?|3Sy`fR}m0f6RttQ-VBYB{?nAeTpYZ-wuB|cCvKds9Z`gaZU21J1ZHq>*SzJ&l}Qi'
    'wahW(5zzKbbDYw&ul8&fZEfj<sxYKPHf2cm<WcP$E8V$nbXNTbJKK`=#<R7y0N(5C>NnS{apSe^ZRdd+4-'
    'M6viS<6_*LZaHEiBB|c=~P=P=iMG?0i`ah_mkK;Z~WN1O=zD!5{!0K{G~pxAs)?e%g!##&}~pD71ae*tblOCdRJM'
    '-e&K0c@~($kZcKx5bh}ChmdbH#8(b>^7T&T0-'
    'b6p<YR6VU|<+dDe9>lTMWeG2p719<aHGG!`Movu8ebf+V`X_k@wDa!H!`^p#gj9=?eHy7HV!(5)*_yJkjN&%vLvq'
    'B>JRjO(!PR3}XQ0c$7f<x>1~SNl!#7ZLG8fExM<V+?0bpHX6I}NUbg!n_(`g%yh0)HVP)e^CZ~bX&<d%07WmfLVi'
    'Yl0ASxw-Mz^DK?6qCt<ELttcmPb&1-}~zFr%yQ^&3VNA9Sdt-'
    '2Wv5av9ds4t+e7)Oc7w+Gy~?(xA{Ggj1BF|3XNpZ?ex4fYz@t?PV=?7+@z@?8bXxB!(}Mk|=_-'
    'dyYGv&E3!(9!jiKu(*SnIprntI%0H0@5+39Nt1pQzp1U6fsxFw90v7ntz7n#DspzmGUUhTs=VtlssBR0O7WDRfMG'
    'pFj$oZ=xRCI&Nd&;8v~?K8mK(>2)J04JETMv9?fGPbxS#K|6%tK=g$a_xWd!&-NF73uw12oJ2=9N1HQ)W4e8<T-'
    'rL<DF!LCKjG(UtCIN}j4p_}Tfx?N>1ePZ#`{V8rtaqrm=xWbkpFyfsh_H?hzULc{?C<38kBggnDFCf+F#756cyIT'
    'RYA@Mx3V3j=<>#HV=w%;&jYiM6Uyip%!S*xw_b=Q3JH8#^`|;u5e@@4vpQ-fo|0k93PdVO_y72zi`hfq%FK-'
    '3Za{v_+8pl7q|Nh_|<>G~kdxsxxF~P*`d*IsJ(eCy?##r&{X$<}S{@~5K;nCr{-'
    'IF0jAN+irD>E_t*Gs3@z~UACo?v{=1^xV#FVCtvALw(zd4<<KlpGZX{O||V0SOi$aB^_8_hb6*;D_T|`uXao{oVH'
    'm>0gIO-ya+g<3VqW4`N>S+hA_dzaKtx_!UK;^|oRL{!_IAHLt|PY6}?WI%qCIozBfh0R-'
    'DQ>WgPow+eDJZ{pp$psO|%?|`(0R)d>A-'
    't`oTOCs<;;&_W%3ASFV?s0&6&1qz~HP~J+E`u}J=X?Z_GRrfV&!0e9gIS7Dj-N8B02-'
    'j&zB#AdAoU8pcbXVFhK0`7QYfZj+5-'
    'A87z>lL)x`x)n9F>&psi(a*))r~|Lhs2^r11jsHzK?Ks<8uXEr{28Cl!Tt{KgU`0wgjZ~T-<Fnx-'
    'P8}kUU*dK%xRJbmS#RAW^uvH!y%GSscqs#of_-rZ#FJF7O!zQ7`AObL#W+yQ6IZIAFE)J^6WVOWXRacie>-'
    'X4y!>Rda6dmoKigbrn1GBZrW*jDshT8yzSuk167R#bxI@FUTNHn~AnU1Vh!aT%x)F;C-'
    'fuCVcp9C*Yuv?RAH3JIg@IQwxBPZkK8RS!pA{{fzkVI!g1y;hwa$E{Aa2*zmYF;!=J{|qs8x!q&lyW9`$&A#yd7k'
    '|FF34o0f_%Q1Ro5^mE8MpRhu0@`!c(F3=Bz+1%jQraHuU3VKw@&mO93_`9SNB)`oI?<ZdEbFGsr%{B%pW>Mmt9XB'
    'ja832##2WjTz^$M*KYd`9_JRyFN~LoSx0)lCtN-'
    'FRct^nL<zTBf;hQGNuuQ+SCdSbF@RF6Tb{z9_8E1RY{4pelg5}=^cJy%f~Nbv!a02Ur-jHYyc|2CI>SP26eSs@^J'
    'T<gK0d^IR+Uc1`A}1JV2N@4H`_N1+{2yUuM9n%~b_M&C8<jUmMlnO{oXy1-'
    '133ZqXN9baw_sDPiJ#%4gTq9yaai4T<Al)F@9bbC{Y6>K;8I6HX;dF3&_v@#T<-'
    ';O80H{Fb?@FI0g4fkq1&jwy*0x+s??9L+~)fWp@h%)$Qt-wAH8kI}zav(__cJ6I=j|KmR_b5FgR&$H#VAx(6Y;}z'
    ')u9^0ZhYOM|;EPP86^Pv%En$8W)XTsrS5Nm>AN~VuMc<2ksp*ol&sd4DD`nsF|-'
    '<H*?hAFYkvHQR}wxBjL8h6kIrc=X|iTDCRr|)(@?1Rkz{@uae+c*0^42Um!FQsu-'
    '9b}Aob@*^ROsVFp<K16qJ)^S&Nu9QhO$3=zl6fBgfhIC6!x{1!66F_`6=V_UtQh5|Vp?Ra6=OXu|3K2{=iz5GvKE'
    'yx5`z?g6`O{t0R?l$LSd>_63|b=V?0_!!@XudTCESSn@bffl1=E~xx|AewMJlay8IKG&Cnvk?%^=?P&KZzYk1p31'
    '<uuIw5zmM$6zZ1dMHk*J7T_<lyp^I*?XSw=TKbs<s+U9^xl7Xck%}FN~#nI^a<%{HH?Od^zf&X9}o7^*GIeWhb@g'
    'TdU^OQ`oNXVcZfs16~D&eK7E28P)q)<_cTWGVnDgj54bdWiS2*}^zsj^=j|Q6IXrn_3mP<yE6Y;YA>4k;Qoa|ApM'
    'FOgM`Vo`jO9~qYk&9T&0mM!wzvV5=eV{8|H1W<4Q|!%m&g;O={s_r`62yrxch2&)agN=k%aABjT?~(>f2-'
    'i#HNa6-P~gOk(d#^-EI1})B>!wOIqCf0-'
    'kQB=tBSbcJxeX(c>6ajm5Rl<PWz$f6HdgfL?#caNfQ7{%H5;rxqj&2mpnZHNTyr*>8IRQVF+VRsrI5>)FNtHb&Od'
    'g66{4T4+t5I_-RQZ&UH@w=^Qu3mM|^(_2pW7)y_Mzw*j6o<#VU{m&6>EB>5qpO0@|+{L#m^Y}-'
    '2{9qpc=Pu^G$KJvFL!1Zc@aX8^$OHL|7Jd*6u;jCX2jcg3g&X+-'
    'L(rDFTqz8a;da6)^KgG3Y|nT!hljgIyC)skHd+7k#p{q}>zg0;4~~X=yRgkL5vA#C<kQIPGEGifF$x5?mYI;J5gp'
    'y=!z@fJgVz$Fo!|D)_}8jxbifB^rByZt>qtPwJE22@2Br)!Sc}t3bPj059ASBj*nUkp=bupNUkJ`j0AWfQZjL%bq'
    'EqtF)1;M}avq`VDmqPxFTsgP$7ChKkZdr@PG(6*TQ2uINolnBU7bbfQEI`F5+P>6U>jOGT~-'
    'Umn_E;iIxNz@*&CREfRd~qk@#s?Gc8$e(NA1;=}oB`S3{uly>$Ayfhful;Pl5%zO*!LVge@XgMRCFLuD9=@{HUDP'
    '`*W>m}CSktct354P1UHFai2Br@~~1#@fn@o;%!x#0-{kr-'
    '#WYFRJA=wH0$@`X1$<+^f}+NPx%`ia#XdmN`1bbSs)hDyfhOB<c{1M^RDSm;FURY{>a?na$1vRgiM6xL1j`L{qOO'
    'wTN0ssB&VpxJ_@=4YS2`N@w^#>>g_D7_2|?owNwmttCn?W==8?Q$<!ZaAH1H`MgyIAE`H@68*7l2q(sHf`tUNrx;'
    'uhUvFq4E8_8_2I4tZGaA1Xlg(iGB$gTV?E>RC#*{NR&{-9nFQmnb-*+&j3zL}T3}b*4dlB0yb4-F8-'
    '4=DLkHE&<1lOgXsmXpr#kR3nAIgOmPgw;v<Xj@Ecc}Ja%=fwZzbWPu>X3v%3{qSZ+$2{{cYJ8jfmNN#Apy71OVj*'
    'cm{t;sfy}QLm^#u<28ffjZUv<A`2te?xyzgOaK+ZASe=C{VwdCCjbP(;{Obx250}71SmWN(nUczU?;*~pPf3sXk3'
    '*=<Bldff3M8aW8=Ex018syf&&Mz;Wo2asx|cqNc|0HetV~J$)apgM)nnQpyQ`yK<)Aop!DvUecpLR?=9y8NNl+Wd'
    '`VK=Bp*DW9wo*E)*3pUU0E%w}<BMgrTHvs7BpN-'
    'Y1i?+~MMJilpP`RKL=7cDbydc0AP_@qr90vMMLP{i3WHi!MV&LWPEbHqHbrR%dE1Z-6yAjNV1o-'
    '(1B76h+n`hyFzTT`E9o`a$DESXMSSONWbC2zD`D3-?$U_+j$$9ATO4<z;HeS1P<%Fv1eWC}V!BJ8V$%-A_EP3B-'
    '|<|R4ptBx^jC90XXG|=0Bx{GtWt~G%zh74cI<FRKe(qf9zpQC(b!@aUeij>Z)ZmvXzoD|GHl@i>_TsQqNvjf*&-'
    'HzQ@I7`^8?rk)BXDb3|lzSBONVuRBz}p{#CtpsymlnnL0*nIP^6BD9)Z;7`xqJC9`BpM6`dNm@SU-jQ42tkz?TiC'
    'b!KIu_vK`Qt~ZK-0|9=QK{{jQLbN+WE8hR+U^IF%VmUjv*ObT|LLKDfPxKi<~$!K!Oovz<*I<UY~c-'
    'PekV4e2*;}GNN>Du4mVJAkCh>krb^wSf+M6IUo%%|^`$*edR^vM>bork$f%)&yeSiJ%Ak8*&8GRXR_CNvt<FhlZM'
    'aCCm{LeQ1HjWd^_%7t{|1psTRlEQ-'
    'H3|P4haRb2PR1@b{0?PZ02y!ygA9hqYu1+J@jvNI^&#uZ#w7R)33dLa#ZykbNymPoh?pYcn`ki(pkK&RNsk70iJv'
    'Z<nZsi?+@Rh`R(*c_+qQh|Fyjno<2dV3k=fk-pTN&efEsUz1jA!&$s`al0|QO>lrAy<EL!UVpR#R6rywVgTo=|4h'
    'ZB1GyCpNr+rPAUN)U3NU`4W>dbl#(~w`k$5iI#{d_g!_pgdi*6Rj%U|M|QPp@ZHwRFFq<0~j|XACw-'
    '5B83*QffQ*5Lr>#*=IDsK#e}tqZ!q>i9Wn8d)~}e>fUR2BC}DsCZm6JQ}&9fQADv<6d%j-'
    'n!qaEQ@2%e@6iGkTlX5~=we29YisoHNgDz`9^ILmE*z!^f@+HHMK-2#fs|YaWG=9YlwT0C2BE~4zTAaQAf7t{v3-'
    'A$<E>0lMU)Ya&p2+VMZW)x8z;>)41HcXDq~TKT#o)e*bkNR#PPxTN4~6pyNX)*4RyS43~ON$c6cC<8>ljcEyme(@'
    'GC&LA#5Foo0i`pED06tJ?Lz=l?r4-Geym3SRxUE8v=Hxn{yipzI_B-'
    '7Ze|rWRe@MmP0b^T5Icqi>C_Mwc?df!lszREs|T6wLXaLj}vu)u@Q(yQ8XNC_HBIGxW0DWB(1Y<m!~9kUalsshw='
    '~d1YG9E{-'
    '+FjTl_O*&}wrZlk=riBb=>#3FO8{D8~1W;pvkbtN5Md0mQ6CH{q7d7={ny!PFQ3@2jkY#`Q%|LU+Bfbd|l<?hr*r'
    '{&}IZrrY-iU`ZK!&d-'
    'J@eG^<QVVeR^SC`c+*V`_1swnZ)7X4=A6c{Hh&&8*(N8AdYp)CgyXMF(A`7wpx3eW0*zho&=2BKE>a=o&MP1{<Zd'
    'U#~Z8X%S4KxT70L01Nd=t7bhQmJv~D2zdf@-'
    '&QlSk}Fy;rP02vd^7s8l0O8lHe$xtd?4IJOopZfRG!1q6js<42I)!o;SrLDs|ix{&H3h#J81AVIyUPiMX3ay=*ns'
    'rv`S9Pc~oSP*U_27FE~buFF1vC3{ZFC0CZTVMYk_`=UHpnAMMey{j_NEVhjPVaMQzj5l3CzP)EzR7%!8JtSmeC%g'
    'VRCNQRRehPiF8t?H(US$#&u^v@P+%?WVu@QVC)5VdYVYP_Ik=1k@Z$^8+W#u3)!}w@@w;dD5mwe4$Fx2gJl<@OLK'
    'zy~l3paE?mVPd)wodGJa1R%4DylA2D$15!OSfw=+mpNh0{}59-~'
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
