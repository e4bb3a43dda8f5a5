# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.4.1",
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

#   export.aot-inductor of rope-half on cpu, in torch2.4.1-pypi-py3.11+setuptools
#
#   Question: AOTInductor exports the encoding with a length that may vary, and compiles it ahead of
#   time to a library. The library gives the eager output at other lengths, without Python between.
#   Metrics: the lengths that ran, and cold_seconds, the processor time of export and compilation
#   with nothing compiled before.
#
#   Expected: pass
#
#   Seen: fail (NotImplementedError): The inequality, Eq(x - CeilToInt(IntTrueDiv(x, 1)), 0), cannot
#   be solved using solve_univariate_inequality.
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

from typing import Optional, Tuple

import torch

from torch import Tensor, nn

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

class RopeHalf(nn.Module):  # type: ignore[misc]
    """Rotation of queries and keys: two of [batch, heads, seq, head_dim] -> the same two.

    `inv_freq` is a buffer that no checkpoint holds. After meta and `to_empty` it is garbage
    (huggingface/transformers#45902, #34234). `.half()` rounds it, which spoils the angles of late
    positions (EleutherAI/gpt-neox#1003, huggingface/transformers#25681). Each call computes sine
    and cosine in float32 and casts them to the dtype of the queries. With `keep_dtype=False` they
    stay float32, and so does the output (NVIDIA/Megatron-LM#643, huggingface/transformers
    PR#24262).
    """

    def __init__(self, head_dim: int, base: float = 10000.0, *, keep_dtype: bool = True) -> None:
        super().__init__()
        self.keep_dtype = keep_dtype
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        positions = torch.arange(q.size(-2), dtype=torch.float32, device=q.device)
        half = torch.outer(positions, self.inv_freq.float())
        angles = torch.cat([half, half], dim=-1)
        cos, sin = angles.cos(), angles.sin()
        if self.keep_dtype:
            cos, sin = cos.to(q.dtype), sin.to(q.dtype)
        return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
'''


OWN["probes/export.py"] = '''\
"""Probes of export: to a graph, to TorchScript, to a library, to ONNX."""

from __future__ import annotations

import tempfile

from pathlib import Path

from typing import Callable, Dict, List

import torch

from torch import Tensor

from torchgrid.inside.api import Case, Inputs, NotApplicable, Outputs, probe

from torchgrid.inside.toolkit.aot_inductor import choose_library_compiler

from torchgrid.inside.toolkit.export import choose_bound, make_dynamic_shapes

from torchgrid.inside.toolkit.inductor import use_empty_cache

from torchgrid.inside.toolkit.lengths import find_shortest_length, select_lengths

from torchgrid.inside.toolkit.random_numbers import require_same_draws

from torchgrid.inside.toolkit.timing import time_processor

OTHER_LENGTHS = (2, 9, 11, 300)

OTHER_BATCHES = (1, 3)

def change_numbers(tensor: Tensor) -> Tensor:
    """Return a tensor of other numbers, which reveal numbers baked into a program."""
    return tensor.flip(0) * -2

def require_same_outputs(case: Case, call: Callable[[Inputs], Outputs], longest: int) -> List[int]:
    """Return the lengths that ran, or raise Fail if an output differs from the eager output.

    The usual length runs with other numbers than were exported. Without a length, other numbers of
    samples run. The eager output comes each time from a fresh module, which has seen no other
    length. Only if each call changes the module, one eager module gets all calls.
    """
    lengths = list_other_lengths(case, longest) if case.has_length else []
    sizes = [{"length": length, "batch": 2} for length in lengths]
    if not case.has_length and "batch" in case.sizes:
        sizes = [{"batch": batch} for batch in OTHER_BATCHES]
    twin = case.build() if case.traits.advances else None
    arguments = [case.inputs(**replaced) for replaced in sizes]
    for inputs in (case.inputs(batch=2).map_floats(change_numbers), *arguments):
        expected = case.answer(case.build() if twin is None else twin, inputs.clone())
        case.require_equal(call(inputs), expected)
    return lengths

def list_other_lengths(case: Case, longest: int) -> List[int]:
    """Return lengths to try up to `longest`; raises NotApplicable if the encoding takes none.

    A length that is shorter than eager mode takes is left out.
    """
    shortest = find_shortest_length(case)
    possible = select_lengths(case, OTHER_LENGTHS)
    lengths = [length for length in possible if shortest <= length <= longest]
    if not lengths:
        raise NotApplicable("too-short", f"it promises none of the lengths {list(OTHER_LENGTHS)}")
    return lengths

@probe(
    "export.aot-inductor",
    kind="requirement",
    needs=("environment.export", "environment.inductor", "environment.aot-inductor"),
    deadline=300,
)
def aot_inductor(case: Case) -> Dict[str, object]:
    """AOTInductor exports the encoding with a length that may vary, and compiles it ahead of time
    to a library. The library gives the eager output at other lengths, without Python between.
    Metrics: the lengths that ran, and cold_seconds, the processor time of export and compilation
    with nothing compiled before.
    """
    compile_library = choose_library_compiler()
    case.reference(batch=2)
    require_same_draws(case, "AOTInductor")
    module, longest = case.build(), choose_bound(case)
    shapes = make_dynamic_shapes(case, module, longest)
    with use_empty_cache(), tempfile.TemporaryDirectory() as folder, torch.no_grad():
        with case.traits.enter_usual_mode():
            library, cold_seconds = time_processor(
                lambda: compile_library(module, case.inputs(batch=2), shapes, Path(folder))
            )
        lengths = require_same_outputs(case, lambda inputs: case.call(library, inputs), longest)
    return {"lengths": lengths, "cold_seconds": cold_seconds}
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
#   torchgrid/inside/toolkit/aot_inductor.py
#   torchgrid/inside/toolkit/axes.py
#   torchgrid/inside/toolkit/export.py
#   torchgrid/inside/toolkit/inductor.py
#   torchgrid/inside/toolkit/lengths.py
#   torchgrid/inside/toolkit/random_numbers.py
#   torchgrid/inside/toolkit/timing.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-qB%3wzr(vglvo=Ips79a?#`r}wN{ZPs;^HeZuC*LJ$?$|_4sl+8vWwW1Wq>-'
    'hZkJ1@LQP_mouz5V*dA_)uzgTY`h7|h%}SXZmb<;AL)KAKeJdX-Jqz2)_Te(+$nsun?-'
    '&Nl1KDo@j(SS+j6I>^ehT4(E`D(kb7%1o;HJfF~;UUoiF1z%^&Wl>&8p}gEI)R!Urme=cRETcXgl-EgcdcDl2&x^'
    '@A3Eq_eGzn%!na$72vj?Y_dGH}$)$lf`X2BXBf2+>n`#cZpU{<XbUk6!mnXSsau7g!R+thg-'
    '<WS{0sG#(!clH3`oUF5QN)@0xfZC**0u}(G%ocfY1qE|}vs_i@d60k176rhg)+YIU9u(_3pU=Jy$|_h@SHT28TxK'
    '6~c+cR=$vlJR|6Z-8QN3Oz)Ze&&RtE52n!+of<{*H-'
    'J$b@P_;H%gkmAsfY@MbNHj@PMSTFNQA1lSd{$KI00L1@RIgC*$5S{A157~T^J3wNC;*a@i3WSajRfXW&gOd}$E?h'
    '!^kYBwxc=-'
    'xn&9Y)HuMUq7PQJ%?lT}t<%FEN2uZKtPPVx1+Smf1aEg#@zdh{ZFJ$!w1{4;)rPy5wue~~Y$)wLA*_SMnh55wp9`'
    'FvhY-se;K@aE_=J$U=})yu<!Z(j}ZJ8<AWaM!$;WalvSrr7E5<di{Rk#%0L35x3P4@Eh3I(t0)Kkr^14_^=85Z0^'
    'wpPOQpFY;1j{_V-'
    '|_{W3Omq%|1@AEoeeIV|)z&_7E6qDQmeE9YqQD?akK(B|V2l!@@uQN^7ABO4SyXOZ?+xPkYWHVJC)qCsJ>$fy8i='
    '`TupSY2a)X4MUk1r30SYo|d&hsdm5?0Ir#OnMaC`v&%22ObS=J~tB)1%|`<n-'
    'WJNLR13mC%i598NE+^|G99CLk_go=ma{e7GvsmoQt3$)z*vCO`+AF4<aFfv<HSaA}h0cE2AUJRcr2$6?jQ5?Y(4m'
    'w7gYiEePH=J4#r0t5lHPUX4LHITA~cZUxj1_E#uY?i^g3jQmo-'
    'R6HB;vZ`MLyln6qJ(L*5pnig%>%ui4uAny4(!T_kOt8SzQER>JPm66i+t&bii3}N{k)oNkntid{}eCPm)SD!2lJv'
    '{kBV{~e8P!7=5O=t8s?IG<kx5A-$Y<C@YB4ktCa?Cx20M@u}886V85x#oZk}X)bw7&6G&@Mx$}HpUG)P-'
    '&AeV_Q<SRh581rJ*IQ6N1oDB1UU$=E3&wq1M%pk>XkcI|yD!jMRkSFv1WvA{3opy%Mq>({ah`#(Xb~H^qmZ<^n6w'
    'cDSm99#E79tLVG*Y<s_AB)e@&AQh92Jhig^E;1n1YmvZ@PYzMdtWhO)ffq2K%n)AS-'
    '=TQ3v>&|_KDN3^a1orMi2*?jJyT=B2GS*M_W;nxD`<R_v71v+UJwApv8@P$R7-'
    'TET?n9lR^Vtv_W!F2^PAuA_PZ8onm_hbFOSUT*9FW<w`(d-'
    'L<4Tm5EP{~ju^jigsaW=>C09Apg+Y1f=V3}K^_CCL6afM~Lwk$t&P{98eWwiof89qn?OGg6%Q%v(m*|NB=mZo9!7'
    ')EcB)wwEu2){eafe6i31xP|w`iMuQs{#+KDoi8WS(bGyDf*^bALvy*Vg1YBeZ`RXCPG`?e7OcrfEE%pwxEIH0(w?'
    'TDQexuUsdNR-PJQxOcixyuAhMRl`uj0r=Ifs$N>5Gk0gBWPqwZaEX-Av1*}Oay=s-'
    'GNvq18z(Yd+4p%FrQI3_ebxun8G{qWe_OSp&k50cI9+QrQiZ;lf5Z6pnsBu=50TyG9C+zEBT7e3UT#rqndc6RR^#'
    'e+bS@AKSCV{BuA3-swmCjGlYm{&4^V6T-'
    'lEQPt#Ol2{I(~idst?K(&gn0nhKh{6*9Rv*!29#6nwytz51v1N`Q|(I{#H=l)Ek(*wAR&MGs4&bQ2eRwKvA+rsq)'
    'pAENW46=Z>VbTt~8K6Dy6FjJ;lOoahyszmOc^4_(rd^nET};5vb&MR2cI*X><^sDEmtqM8~f=y6cY0P%v@aiTxro'
    '+6)vG@wE~5dIMk7FUXSo1~vn1Nv97jJO{OYbP=4l88h8ags0BhGPQI`*QqY<CzuEmcz9X=<ECSW^%cYO@xF~MD=2'
    '5pZ1UVpeT*9IbG9ip)E}v@$N`ZEuxv4*&{Qr6yX|VXw1IYLiW1I=hFa7NC)S>y3Rzlt0V1DSwN~`(H?6KrhsXKy4'
    'mg-'
    'R)|%{i#nyb;q5PSu~HeaD$I;gj%yPlK|cTqKk0}uut?8vH_lC&DX)fazB~P1RzgC+3!7Wr3W=wvKoW*Uyd#1d!+f'
    '6xk+d)nfFuU4qeZriQX~LQZj#enC$^~ryLH&l?x2pei$J3Ws!B8*oxH?7-'
    'w7dPw@MY_yO7l2<<w`~EN1f~$1*HL_$f@tl;lyQ_wNMOecu9VYy`?afDA|#kftI(X}Z%Fra}^gB-cXS4lNdH$!*f'
    'MTW%%6MPBj@?DP84`%b+e{9yUrG9B$jGj2;cvw~U3$KBvMXDCfbWM{XV_*(jAbtLYX&|?D+8mITDFd`3!XkiH(Gh'
    'RAzgOz)%ew%$dH_gu?Y)wlEBOKp$$bJ6W#)7_vEas_<CY3ez)(qe&@3Ao<MMhzr|1%t0+fyK*yZj+g`k8P8dbyx='
    '$lhQ=)zpk;E#sx?HV43AXs*#)R}nCAwuUu>_$+BnnK<r&8Ub^e*X6i}w$9>WQ*G+V%%>(6eMcj6R&>1*e+K_E@cx'
    'd0(4we47L2gk^Z6(j?*M*!^uw?l^16DTH^DYXq6xYTB1`9L>RR^1TV(ZnJ@)uuHxzp&JQVNj2sXyd{XbanPRwohd'
    's-'
    '}lfz7F)H&64AQFxxMCzqjx4sR)uYwf8J?8^{mu&ulh^=|}F$L*e^*&KFvkpSw!E`70#7DYLD5+{gAf^7(+?ixTc+'
    'j$1igUn;lB=<b?*BSB>?Zor$A-'
    '89WRrYQ(<v#PF+$_#P(MNM86@{Kmg(w!FK^HsnDu;rPbo(}e6#TyikGpE(#&@27gr%^HzEUC*V98x^b)}fpc8TlG'
    '>d%uzUTH%-h8-qzT#P+_a)$|Fsvtvk@pji-=;CkON8%dH+=-'
    'iwvEFv*m6lpn2B)f8O^XutH^?Go{&5{eh%(u^u?bZZ&z+F!vLta|Xnmv-&}-hfqMm0KEy5N*BBqF(-'
    'r%gNE7BH}GK}l>Je%ZZb7WeiiZ<_5S19m&B*KkWq9B<@)v85Lu8yI!HW|Ke2IiG?vZ-'
    '?b<~?AI9N>YTy2`U@1n&}{dTW%CHgVSoIOAtwh2po-'
    '=4_s!3DmU}w3P$y!xnUzWbmp7S_UZ?`zS0Cybl|9l4fhH3A58;nuaK|R=Pi4lx20DgThEXC0n`L6B(1E5<X%x#{&'
    '4VOYWe60c4`bi3PPSuUpcQyXnZ(78qE`p4<VH#)lw23?ljU*MZZM7?m^r#FDi^c)jl5h3sw8!ZfAX_&cY*tldy?W'
    'S9sEFm}Wwwi3fi@x-'
    '0W#8LCjf+!l@Tk<J{5mjtqwEwj4k*FkafU44z?so!>Vl^cXH+0yr$Ua6ed|%*7Zv@$+N5Plwxb46;_=X|+<h2YR1'
    '7NJw;8Ah1w$rbgezr$VaNxRnMvwNNAi+rn;@}`@NTYjVq%6{kk)<&i8+1gVp^!1yP@THZhTbg*fmp~_xZG8EKpAl'
    'h*l7k3!|1)wuLq#0oli63p1#25wJNsGJJ23!f9nTqRwd%LS2k+;)}afPU*@aD23VKA$A(D8L`Ng@#9<?cG+xU&8v'
    'XBKG?#a?O*vVE9<{}cewfYYY_@0DjiV)k$mX!~&i}c|OI+8)uHI!yPlB?%_aQ{0PEFFuysC5aNc6HklRXzC%Osnl'
    'yqEKzuJ)8qh-!^@4C%p7!;?gxs3pPqrkGDtK9U32c@E2*5|sb;^AUJFB@c(L%D^<6`C8SU=JjM%oI^#jlU-'
    '(;8i%N>vOe}y^(`}3C%WrZR+z4x(vzYRo)PATSfmqh`Lpu$=+*G};LRa=cRb1WAODv*zQm)czUv@Ul!bARQ6ts2h'
    'J`&H=tvNBa%!WmIda5kjR&~Gk}PN}wd6OW8DOAWXp|6lih;D&_$pn)wO0Db1^xyj3UhmXZ92pSs5>m07~zJxXTfZ'
    '12cBjv`bJKV+DnXGa~qyysn=+_E=UST)k=>_cc9vJ0zh>_v_P)Ob7O<*z1|6tj{ZK+m#954Hep9+Tr6zvp%-'
    'a26YgPd?1SX#y{4b-#lbpa21$pMRnib9*mN_=mGLRzwyA8dhK{YHuouRvkv6Ihavp-46Kq3uSiiPW-'
    'Bh_J>7n92R}}gKI*S6`=YZCzo`a-;wpf(!B)dUl8$T%_Y<fpV@3z)!#6z3S6cE*4Imz-DvN>UqXEm;TE*c4*H|7('
    'Ns(rn3$pO-M8;Xr}g{Pc;G*II$1fjLv5Ca!dvx#pvNv?ZtN0rg9vk4v)*@pRNvaOw1%U*+zlonkyhn|fPZejb-'
    'g$|2%aih(NHG7JX3mNdDIYuT8)she4?v8iOBQF!PF@oM%WE*d31W;^ESnFt~dG@r0fL)^y$2JQq-'
    '9`^*BFd?96Kx0pHE6i`ywkw>#%G2Dbc1kiy9bE8b773|Y$NpIT*DXA2`olzqs!BXR;FGy{eW}nE;ynO<2v70H4sl'
    'at;6<$$t9}Eb#O(_g6O1>e_RJBI(Tqu7h%#~432uGXb)=SQFNM}m}mdGW)WrUj&W;=Htn;zD8swACq_QCk74z37b'
    '{yZdg&^s{Yfg~hD3(bBCF0_E%K(kWf8I561r!U0elBEkdBRITJ17M&>H)nCEAaSDM2X8-'
    'oQeKTvhFH$jf!UO3Bv)#~_d5wt%zCPgmKMPpma`{-|Na%F6nRwwBz3Xpgb&DWQcMq&@W#C(E<}K)l~@bLx;%-'
    'bdU(Y@cWH>BLPjjaXZc`}9)I7T1@c64U#}*|mmc9W73CP{LPq+)p+D2L(2$K$qLvfDAxy0-'
    'JK&#Hzj8D8)Xe{2Yn7lQ5<&Euef2`cjBW6Kqmc>jU2Vf1}ZfZM*BWYwMA=#5Q20&MaT$W|41kb(>{u4ra=5|5+Zy'
    'qV37d5_m2HTeUoz<{dfL_3`nr1Wl8L12XoWHa7-'
    'kbPZdWHAuxM?!n%<gegE|C3;F5Fumj#F{ce!JbfIw>yyl_8bkVn?pz+<Abosq?NG%L$fr}d4JactU*H(<BFoGzyR'
    '{x2?)*tS^QpULF32pD*$_8~h?gIb=Al5ERr7guRqr$9Lvnl3ZIgfxS=>R%)m64qw;9aTS_4GfPJ}mfP|dyUr94H_'
    '+kSAPw(Rol_G=V3!408u8+I&%Y!irJ!Mn&;`&2eeq`9UumEu%7E|<wA{Hon<y;^YRbn(ypQGc8G7<&~2_>(F5pH0'
    '^A(8gt(wvMKstgcGZh6drZn2`ur@ADxl&}1(`7D?Hw9rd)qiwp*?L(R9%N)aOj0*$>cu6trT))PqKHFl3}Q1jAlH'
    'fO12sL~Bs`-Y}r*tUDM%B#(&*?}-'
    'M{JNOE;CBwZM{2eXDO&J)4r?jlEZ9joukdW@2ZWovgVA<3N89&HK=)8~6l5h;K$`UD*SL1>?Wrfh)Y<^_b;*%}I<'
    '}Tfb{`%1l<U?I-nj7Y;CV^Vd&N3mz{I)L*6-'
    'G;Dn@u*TEz^u=Paqr?~UCbFellsM_6r4#(2~lWVaB7FlA=ph^^bV<4~MNN9M4EN?MJW4iji~oQIdQ^jaRe2NSci2'
    'iy;_qTdG54XW?G->RaF2uyq%pFNP~@OmF2F$>*Vez$pJMgBa;@mHWVc?{d1=P>S=dS8IBJ}Zxp-'
    'n~J$nYL9_#B3zWxY*C>kj%Q&QMcTT_2v~fNX2B4uP>{qrE;^>mL<?90tBr7fOjAUAjAEOf>Biz!fJJGm0<-'
    '#UteQ&1CQp!pSd-{zEdGwWt5DGJ$h-SZZ7b=v8GKOZC~&jblgg0=!Eh|)0%HcMS+u}ruPSR`*ZuLJkZ-'
    'q!hILb=GB;8%V=x0{M?mNwJ>2>^tkuf^0h!}CAe2l#2a56B%P7eYo<~htYy@;^P@~1XgeT2Mk9hc7DsvGwM(x>;6'
    '3R*w*6!jw%8bIwzPsosep|PuCYbjV2_V#dyhrdx77p#8J#;6?8c&{R9#Rakp!SLhU(N>cNtHvMI+s!gA$}$!1G#K'
    '#`{ZrYx2gR((iq7ahs4O{zjvO@6i0JUU)TAlxPvNlF~*KvTz&V1M@TXQCKe^t#aB&@T2w3IC*4fBbyiR|EM`JP=d'
    'K>;RDi-gu@MkbDLw_cC<fg?r*Eoq>Q@#6IL~SZ0m{S3Dht~ciExI*wa;3&;NTE#I;w5hs~XNrqO80E)g4Bv``N|`'
    'Uh%$<ECoLAW@j0xx*uZ)NYrHUu7jvVlHkK=CQL!&A9Jy8!*OP-'
    '5O3cM3yln3TX<7R)aSiXz`%C1+?g)igbxF37ne-kvi1oHk<{{OtSE5Rh1X}RF+h>8^++4t|#Z&6s@y23Y*)oH3aq'
    '!<bG47N%=ooWCNiAkoaf<tvRT})VG_m=s~6SsT9*gMCFZ!<&wsNdK<>=)?HJAlr}GSV?t#eRH{<2p-'
    '*0P_=|Ndqe~e4jv=$>@CE6BHF^_`*guGMHt&+g^P)YttwD61jj28HJ_1d2@;*|n#&~v!`XmrrV?vA9V_bIKu9GO~'
    'R90I(o1x<Xu9l-'
    'KP`IUYMa{1xd>6BG4*tZR;Kan=r81e;jea1m5qCzsczfA7?95ari2udY7~ly4xWG$kG+WLibTEQ`Wt;hW0NpgQd2'
    '>z?S$_Y(;!b7cZW83PT5y(Gv1)p>w#U<=1ml9o+UA`R=kA{Gl07Jx(*Md=RUM(_l&02z-'
    '{Ltl?Bhh}=oy*VbK4elcy5Fe6whl0GW+7-Q=mq(%*u!yJN}pZipsUX(4YSm{7-'
    '`ynx%<IO8XGLC50)fNxDf_Nz4WNmb%wnkf)EUzfd!3@QJj--O8n{?VUiZI&l5bpFI6<<T0^)f*Py*)J1{i!o;>;e'
    'd#XT%2=xG!pluWE}S$ujO(Tm1jgBpdgLH#&%MZ2lvAM19>u^>3_b!-z|Bhi_6Q48-<@L6QR|b;r<TO9b$Jg-'
    '+xPG2Qlg=ts+=w>^qA$1X`8-&r#o#0y0_yUdgxXQ{a9ab@xas9*NyAlz3dX(-'
    '0xhMwUgoSd2%1eHMVB_E<ZEt?3?r^^w@>n^krULT&}~o9p<9HJ@y1z_imlI5!x>dO&RdnA3;Kw5+L4K61otviz#-'
    '$!(?U1e~C<mml5;nuxYS&4u!Yg`)D5!-vz$X%f$Rn2U+C*WFG-rR;TvvMWTW=4;Sr5)Cqv`e6x<0t()=92JX@U$E'
    '1CStMxn2v+qQ;Sqg$uyg!nFep^S3iaQjmdZ?!Og?ailndk7(J2DPx+ngaihm36E>vRdJH_Ln#;jxndiW`oM;>Ms('
    'u$x~AI$2SSC6Tm9F@P-'
    '`G@Rj=b1`)yYektMdA7Gl=i!Fy%za_oSz6k$a7}E~;>ZBjF!f4i`(Q+EPg3t3?Ktt*bkfpZ4vHJraeXgYA?u8+%W'
    'fE{hnOsyg;~JIgyJw_&I!@-f=#X2ER)IduEFAW-'
    'Y+&x?F^}hfg;Q$*k<qWnOJy$QoqST+|(i~(TxI&QhC)3EndCmYgnR}*UFa?Rx}wk_5cX!YiJP-pY01Xwt|V@dd+5'
    'n{|uhOKnGtu)t&OoqC3d5S+&9Y)5<n0XT_)@r@Oo;Vt3#PQs2K{N6%NPOj|<qND{XZw5iFk3sh^^O(-'
    'F$+|Zh^L9aTZTu|<J0y51&Cq$`aqQmG{=*^war}}*EF4qKJtg3(I<w?G72HugdkDq&-'
    'vQ@93&5KbokhNiypFV#2)#E2mzBns?$gg$eE?N_GoHE_#Xht0voUSPD01Iqqu{AzE>V$wuASVP$Fo=+A1=b=LZXj'
    'wT8^d&#VTifw0lIz0Rw$0XA>|10ri%0e?*r<vEKqq@!EQ%g;q2x*y><P+&y->5ZTmzS-'
    '&Pjb>Xf4cLw4zN{nHsq)Z=%ch>^H#k4O$bf*8XWD-Z*_tr6mSNfDo!wACe!N8ui6lbw$iJI2@YXEPgm9Q&=FeKN-'
    'ck|Ekax?^#6B+);)IY!m(j;W3|2%`1ih67UUfWu}z7aG;qr_;^8^Cqg^O#<71vDLpZwV*P*#2UheGhw}!mL-'
    'fKuU%|k@V4|Gy_K9fLYqx>Kit_x+g|55*LLG8m&w#-R5p{a)n<$mYToSvIcaJB-bxu{HGd1@>g7O&Rz(R@vH#S{_'
    '&XZ`fC8%F)X|tdUd{gpoOSHm>7TdJo^`de!Nt&rHY>U~{0>&+(P#=#mqNDJq>@Of7&><tahh8vs;j&=T~kiW5WyB'
    '5Sqc>(hCr??Aj4E}832T`4rVK{Hr4E$<=j$yXE}I#Z$TwUj;PeQ>zKPGrdonZ!NI4omQAiuy7gOTeyh&^4SLYMLt'
    'b~8ZnP@YP;peGZUfy7@hQd`^N4|ucSriO0z-'
    '2U96N9|NABX#${6=U4tY(aER5i*uVU~=Hs0VDag>rc(G+!t!bH=}a24MeW4K^|<E(zKpmW$5jz>)w${olj2DAdg0'
    'a0`qV|<MvL*a!jV(fr?4Rga?)I4)l-'
    'HD*;SdyIBz0FqL;Jqy$9XtB23Iu5d;Ptd4F?hSJR5}`OcM*xp+jeFVt6O{r%Ggo6cG0F0t#><MCw|v1$Qbpi9j%u'
    ';W<@SzV(S-;SiL8$Fl3D=Vt3&bH8WdSe}1%GPrsEzxw-1<>+-'
    'k}S6B8XAMs$>@So2*y2C8G%N}Zn*Y$8&>_pma*#c39ja#L+*m<{ZpV%+}oKfegve;mlkbX;;(sJz?N3n?yFhav9<'
    'fleVCA$`#cMqs6U5Y}t5*m7b$G`Ed9)JFzAMqQGJio?Yp}ze>cbUm&NeuP&T}WPTDSRULmkQ~-'
    '0<m`aRSR<@u397ZU=J~Rg?`0C3*K4&6NHff!7mAOkLnp-)Ey@l-'
    '|z?X9NIoMQcFGJH)I(>4r9QOp$OlxJ00rE$TJ%Ki+Od<{1V{@!Ia-pKs-'
    'j7;ZRiobaNYPbuku`@xZi(k6g+egIUyM)^S!{qaE5zGYdkJd!ZoF)^2Ty<6#=A&94~H*ch5ZZS?SfSAh<NN)GlEW'
    'YmdmNDWXG9MBe$jv(}4iB#n`2BopYE*x--LT9EJk?R3QTxiDMW=rNq`<v!ZAyqvPWyX-KrmuVmO>fyX1X`kH)Qmb'
    'k;$<XRJ<S)TjiA2@E}Kp6q?gE^vUJ8BM}u@s_D8Cq_trg|fjd09=#~f`UUgJbQ6!RQf~R7lvW=XTuk-'
    'b)p!l?o*sjih%O|)>yhWnCz+3isOK4#2%Xn9)mlXkoE86qni-UKsPSfYZgXgbazQI5eU&;Be<XAWdws17s;hV!Fr'
    'CsVAFp_;^_=;3r%=co2(ub)znQt%@b);`GDQF+KcYV`MS}Su}%(~AQ>uMpFPvEt9{B<7hSf04bhf>^f@ixoeg2~Y'
    'rO5W+XXBOTtRK9P7AaBWqRD45e1<_YWoU<Q(OOZeEM=Lyr_?GgI_PG(GYIs3j8ETVp+>pFMXs98S?qPl!Q_Z~ze3'
    '$xef*A*rT&B7!6wW_$2fdJ3+^-O_qnFlz)EqLJ*)-'
    '3lm`p$%G!>&|CF%DXjyem}FJ>~M`hhdSMC&}Ktq9E$6;f&?SAFpMf%t|kH_cac%2hX6*l6KDPy|}~)3eg;NZ0dxT'
    '6Zaf4z2hYtTpSFB=XW#eo??ct=yYIR8gJyi^7MmB296+7Nd6yiNdFOyCE@y()dL82ooyc49cJ>j}k>;nyy;hBo>('
    'mPZC35e6UGtT}?CM&>6>Z;*RUM?_Tv{3Pl}UK#-j`uG^(Dso13U`8isHH4E7Zgv>O5TG2tJsU57Z3OAC-'
    'rhH#kSEY{UcvY>~3{O8WN*WIWqC>C5XfMl6oRF|{{WTR#{{f;O?Xw3By!nboR%&Px`sYTTq0H9-{Q?<kE-NX#ZqF'
    'XLNRbXI$g|#nvm?GgVi<A3LW|(u;J+OhQ8O+&A~$fcQ>8SEz$!7VCZLI+Lvk2POdHQt1tom$%McPV0vdr?!MTFgb'
    'X<**88Tc~FfN;9dgFjXb)MHY(^&i{2EYL~$$BK8QV8Ry4T9wBLLQ2J3>I7Sc_7|r@)#$ovjh37oGu0y)%Z=CCR*m'
    '|uObHqtd7v{ScJfU{$&|3z<-nk81Ns_s?EMe<dt-betT5)nIq@5ZI-F#RZ2N-'
    '*!{iLeygox+eL=Kf7BT+sE7G^HhKSVI!tEOm9OO~U8||4>f9%JU1t}b+$v2qRx5IM@NhE<LZVa})Jac4GfA}-'
    '^y%Zrppc#(9~=(9JvjWq{QzGMj*pN2PBZbF{Q%U?;ZNTmygQNHbJ5v@Nmhny%tTU6vUMJC_PnzP3EdU|mA~3tT*}'
    '*i0J|U{dx3(s(sfW29MaG=!O$1XIfpI<)y#TZuc!U~c{WX{2EK8MC_uCux`XC(Ow6@aX;x}(x7Mt5-z~m-'
    'Z3T1Zak}Qx?SMZ^qp$N-k<HO>-4o{tw>NErz)dJ*3j3@)%cIKe7&5)oS9QlKWFo28qK|{LdqeKsp-'
    '>3Eo5OZ_hcP%bF%$s(g6g8tq_1@O5`|NU9ar!0w^q8)R+X~mMgQ6-'
    'ZQku1k;P#YZ>F1cLbGlvVBHinTf<DWwRbl~Wk(1K-'
    'VM3i4il$?;+6&~|E4CF)NNtU{fh*ZB=7}+NOaW3bdq5*Qz?)bULDXcW0Z1f@&}NbVn_}Yx~lV-'
    'CNxpAY`}v{UePzV?l>69hyyXvPj;+vxecgD7}b{;h!vyDs?x%~(D62XO(}Qva}l>-X_8y-nl}@zPtr-jukndk-'
    '+F_LA8+AVbtuZ{84BXs*#lK$T1WJAx>+piNC!bEt5U8e&}5YrT20runSUwLo`aHsVaWXJnF=^`^L)XVKo#Mk*;T8'
    'NTf9dp`kn~a8-iwsB5|3!y*Ew*Rs#2-M>V=tgo#4I&Ew-vy?*d*R_A8>*S>dYc~<7!@z=CINzc(=-'
    '!s7|3iQ!teKfO5d*c1$5+<XH!NLYsf~s~-p({#&ipo8fRSG7(F-'
    'y9!BfC*vd_6TG8bo<P1Z1eJOj)wcU&%%K5ruG2HTWn%O`0BHhPqC=KIhs%5&bbu8@`JK(UXIRL94^en!RPP>}daq'
    '&K5;ZvG}!zzbPA{ngrn){D&IFBiLQ6BxL5J5W^Z92uh6&VNY;_Aa46N1P=A_vO>F+e!LBvM0MomcG~JpK#j0F*2O'
    '3SrhUB}kvw|Rx7ThnP#PK)_lARsB2~O7*#d8y;@Mo@+#b?fbtOr~5aK4B7(xPBUt|>iC0&#Ed$u`V?v7(2yf^M>u'
    '>EEd6aeF@xQ`xDZOK8jPY=|P)$4Zqs`GVkvQdebxPjP52REga%mPB#Ne{Pc-'
    '05bV^I8ob*Q5+*SXtc)zC=#uZ^)cLWO~3Ykuffi3%0kA?DzSbMM{352GUp6?J<|o?%G!Wec8d?naUK_59?xj&6G>'
    'rfi&8LUzyoHkLHvveP9V2fs(5VktK?gK*V*o7-H!Of?5m|-'
    'GI}ooL_sO$1d}03ZU6xnZg96%OVOsbs+Z5h;If#bNl9TD}|yi;(qeGjZ;~`x3xWlN%d46cH>pqJK{g;0~5s{N4)_'
    '1P2qZD<Cv1~OhnDaw>N~^?b%tWrK?9TG2R?ole@{DWoo4#wzoRut>%G_C$p9>8b0D|B4}1Pq|WxDIoSrtQWAR_9&'
    'K&YX>Pow8S$B;EQX{gWozqJsrUqYyeVM~w-'
    'eae>COBW8cdGz`KN|EEiATO#d|Qg{sS)=YEK6p;vX~fBs#5QqSId{?VO8=o2D>v($U>D%D;&qZ*E>C&D$gQzayCh'
    'KjhbU$P;Y4i`e-{Kl_fQoBVfDNtXIV-lXh&a#sHR<#Tqbi$b~;m1DNta9S)VfbQZvpQiF~nP=vAF`edRDw$hDbjK'
    '_~+iWC|)J`^>?Zxh^<6+ac-J$>$2Sv{0BA&&Ljv85$k-'
    'zhfnkQpX*PC;;NvV(ej#neT1hwG0(Rl6J_T4NrPh)Z?v1f~a4F$=u5WZE4LS`8y6&kipyL}N2x3SgL&?ceU@VQBs'
    'th5Dsm~En|giC6w#crGqj`OC&@LL`_Xc5vbISrEOJ9xym2q)fh;8IKJTu(MO(tDsZlDg@X0*<ytpD3`izs*KQ0^H'
    '}y&9@r^Rc&EK@|u(n+H7f&U$f4(tC$^Z?#nen5=^qKH9u)DGn+4Aw48gIl6Qvfc$8erO8%&0y33dw7w)3z+^>pyu'
    'jxo`TLs1!kJX<kTAbHa22gqAusR+fcA)Y<+3DF@iK`1g77kf@z;0slwL>d5$gC*X2-'
    'AomqnJv#8;EM1v`i<HqNqSkijMkE#?2(OPJZcebCj)+zBqj9QAdR{h}<_cxt61b(|StW>%FSFx@ts*mKLT~Q)c{*'
    'TdjWSd85Q5PriH_bl!DMa2qzcYzR_w*Y#_bVp+hG7THmse{n#1K1#zl9iAi>jgalBBU+3@rFAXaxp8dD$A8dWeSH'
    'yEhxpKW<|qP&xpzyqb1kc$b@z~Vx^ks(WU-#yJamsAtoR7l4MXe7pmnRzx>?v=fMy8Fx9wtwZ<h=_$)-'
    'D#0GoSSuxH>Kn`C`3cSZEd!E2k7AVj@xM}2Qr@Q4`GhT6E>>id?2h??#r-3-!<YB%IC-'
    '9r4tH+XJUJVKrPJyti)*3FRfG$PH4CNH|bqD%m0K=J=|ZdDP|iFFx{uh`jds15h7)n|l}P*<-'
    'z<49OThQm(fF>#%~G^C_zyd@x)d-eLp0J;tIRbkTO+ECdX-V9^gyn+2k#Jg~At1=LEp;n&s+|ofo|E;kw9E9Aw-'
    '@HJ&*}hHeygMTN8F4fyK(ggTPsd4miD&2BS)P$Ya=deWQ%pE2Sw*&P!Rg}4{6P2gaMfZ_5K!)xHF1v!w*h0<6u}m'
    'J1T32{Tv{n+7@{z4ExBA1fm_V~CpU+0E3Sy$EE0x+(DiJrKYDDn!{NUMjm?{Vr;q7oUs$-'
    '=vx9B0mmLk>t$i}bfxUFH#JxQ;KCsJBgQIG;WB6iquT@05n&01bWl}A#^@C+8ksY-'
    'NA*|BN&L;|zHi^96&@MurjXlL|x>-L#wdXGWEHBr*(j{G?rnlQyo)3p_hbO1#1ASKV2SCm7q;~F`JBD-THmDKSRw'
    'Ox+8I3S<GB^}5Grh{@@0Cd`luH`gbZ9<GpcgAhd3IiX=*au3NU{Y7uSrhs+*;G(8vQ_mh*P21>vleuwS>^XwL}q;'
    'wjXMdSEhVM*41=)E2~Z{h@Nz8AypfblQCg7C9?402Sr_fD6pbEY9}%6$L>Lg1;2Z=aFn-_Nm$os8jUdMJLnRBTHT'
    'IA?wn<cReg0#vD<8<tX;4P&y5!-=a$M4pcp76#~r+V)AsM=IvsWz8-L1c-'
    'N2vTnI4!+<xJ<XmlQn?+35gsM_mOstrd5<w)VRLk^9v^hvFR5AR3&MO>OC!spc-bp7jlDymFnv>tN1(Z;4E<lQS>'
    '3gWWn;cNqWMQ_{WoZqG^kkQ5K$O}LGgl;K(Hv#(p~by1eIta+xDOQ2QGyK8A+L?q$)sR%}}Vx@|8PI@a#u>(|#zm'
    '*f`SO);vK}9~xAklQ0)!rH7A%&%(M0<^s-+Rne544@Yl!!6MBc3wOLh5Uhj9fUyq=s`UETI5YbSYfbd-zY2rFJ&l'
    '5bKVlYc<}GJ1QQ*d)^OYnGQ~$8tZGs(?5;fb~?m>r)9qL(@RsaucoOAu#i}yrE!+5un_k2Huf2dO2m;|jqYRHg~%'
    'soA__@+eN@uYEG3p&hLJFgn`x^qvp?$9^ow`%NM(8?Pj3qrm);`uUHi23jSbX}<y@LAX3YsnWyftrskPFj$lYn$x'
    'Q^;ob}<9(`(phltJWzjWE=Emy}#bef9A!xc~hcRue_d76@jk`#9MOezMDU`Pf5LNgwfxd6uUDoH503sf3$jSGELF'
    'jv+}T7EQ>iU4@Ob8LMf`#JlA5D5LL#BCpn>BttXdNRp&6j&R5y$n&QP`LlNKSktgkjG<naSLyA38IRmR!csiX&A)'
    '5mAu;WHH1U@Jf;1ncmDsWu2iE{cd{N_0d-'
    'ZZa6rQ8Y|z_#q7qzzdl_2M4L5#VP~$7`=kE@L32b*pMdboGVDK=mX=Pe|YLrQr)HRir_G8d-p}uZct_SXNs-'
    ')eZ<Dn7@=E@@el2b8Oi}Ro@zGtj=CPPd%}E0!4yMk|=O|HJQ5r`4_keC!@H}PZRUYk%tUP8`$X+I$IO&HDZd2d$2'
    'P;(ayAla{apQx7dDG&8KM2L-uzsrs)ZwLnZJSsCBuEIBmvmgv3C_&67csbOI-drc?w;aRJOqcU0}U9>pRGv;p5XT'
    'uiS4NHLLA6a)SfJN}GX;&x5DNSaR6d`nT34$#ws=@vW+)H&pG{WMe<BSWGB)23ysRV=ETL%iI@oguXbUM9}}n}KH'
    '{(^2-_MqY^l<w-`kVo+5Dh-R(yrIGb=2TOE}YZ6psPpk(wp|h5<Ws-(1q-'
    'ozCxVj4C+q(>$i#`^Oq;CnQqVx^j_GSNLUVmN^vmKTs#W*t{h~${Suw&B#CJB1F*Sn&>H#UZLTyBbzt2W!H=3>}?'
    'F%XM&kWPnPs))T=V?er>egbWiPlYL2J%&vyrLlrDtE0@6Z`(C0SswmyUFxp>Rd0}8CH~i)f-'
    'v~CtKMdf8B66`y1ZVm@=gV5lGWxeTUO`ySG^K*U4EAqCK0=|tJL>L$9Op)VP0dGR@jJeG4b`fSXEap|0O2fnM6!U'
    'C9B3+`TF1|bGz=#$A9_CIC5YRuE>yB=@@(+j1C#p_4!pUkLF+kV<m4?*g@r`+!di(@{5VDv^rGghVU>zl5)xSJ^O'
    'Pz2Rfn?d=otO+qkHy{Qwgq=+f;2DJu2Qg69C|V?iej-'
    '0N)hzK%%z(>x~Agmd%WO&p{a*U!+8WFc_Zf%|DnUD}|))Ow(725jx`N!ZMgYiaN2*lL6`rB8E&x(RgYYh7aj4bzz'
    '=d^Nd0jTe<8&MY1+W~R1tO0D1SW4Hy&o6cRzETp_K;0g0au&(Z_hYK8aT&po$06y44e?n~#Kqa2Bi0QU?JDg|h$>'
    'rc_YzGNV`+T#X8c?+fRJyK6y=m?_WSx~r@p11Q?>_HwgN+>O^3u+suAGWlaZj&S&?7}LG39$A*(!v3trNamGX!m-'
    'DDrpGn%6^`QqGD9aFQUh<(izDg09=rTAyR#l;q?G&>rwe4jWg*RI-'
    'z9yS8O1mvz%DV%Zy#3^R2QXqHYoxD{6}`gH3!#cLQb$urv;RnB2~8<<vXr>aFkn*7ZzCr(o+5A;gF%zqOu3cS^du'
    'zE)FN_jirs5&{g!J>V%UgH!g77@`_#YQ{lzS;B31<hQI%)~gVCK`Sm`tnPo9jXrVuP6r^$!&SuHP%SsKGE6WVqbt'
    '!BcO?S+e)gg{i(W=s_Sq(j_^Z%;`j;_n`54%8nA|5ksm9RS>-'
    'jUS`}uq=ObZso!XIl9E5GXnOyF(gRn34cw4RGwFZ?zS?ZI30y@+q?EbjTiYfw~F0OeOfwbq7bGl*1O|0;~X=^yaI'
    '3Ki5QV>k2on$rZbTFJ-8dipZaE-'
    '2LuHG~!xwY!pei~kH4OS{g^bcx0W9y*SuQa)`K@ku27r**tmsfF_ZK5;&oV=SC4f8c_^wN}4Qq+{S6Pvj`wKAMp{'
    'ZyBb)Fh=v$zFbWZm!fuLH?4=jO-OmLKO<2hole!pQv?B4&R6cS(#E%i@(q}F_rg-'
    'b%RiI>z)GOW7rN9o7rpYhDV>XAws~?TGPe1Sk>g)2|NI-2a|tANhxj5+>wSeZny-uGdOEK72$!ZLhy0B#gO;qi^m'
    'mihvdMlCp_nCy!r`HZxaxg1nm|P&tY|^Mw~p2#`#yA^G-'
    'P4f{k7xSndan4>4%sB7B>UKnk4gUETEcVi$*&rg7(sQ6vVtj=e-'
    '_kr)oY>oni144IowtP9=ydet9r7D@3*ZLHMk`5$#YxvPP)qD*?SQSP0*d;1o(k>}}~qvyjD@*K0kxx=qi41(bZ{E'
    '<uPcA!nH(wohJW_g*;N&!E5JRWZ~QvCiS9}IH?TDW7UXjv|tP(GEZ46Lw3Q{(SB9&(+Uq}-'
    '+~)};Qa=sXn$3HqI>Uz!noUcPz$?(p>JIQ@Qj@O*fDl9)FXC!DTmsW(3k@z2RwX*4wfGn<s_`B^Ed)=PRhv~(=`u'
    '4BNwIC=$bp{51k4!_s%4-'
    'XE%AEwV=9@8z#znNj^$<IYrW+3fZhTzR#p!NDXon({CJaT=Yu%)ri013;J1+CsJNo{Kf%abdlD`VtTF2G`arCnv!'
    'gWASB7(-'
    'w}XQ~=Dv>%F9Rnko0PR14niZgnrIT8r;mgk^mP>dZ|+g1aFLjfq*iki?!_m;Sv_DHyy7C^=`{Js>vZMkph`_GN;v'
    '{EbF0e#q}=S1ZD9#8aiO)Fs)HR!*IgwrD;I`kIrfhH&o$ZrxITQG?#YFgEM6)(wJT9r`M4WeLWrY4SRx*%Lq<TO+'
    'dbel<QHZ)dD4ZCMSmPi)@Z)c5HM~6SOtD(hw4x{Y`ZhN2S%k%?rNLt9f6H+XFD9hwjVi)LID`T^h{S;3H#M<z&AA'
    'AJ0?MWQj>1V(CGQQtfwPgk-MBQL|)YjpqAqf2o+VTqR`}BJPo2!*GP@d8~t8C;hG1z6TV06+>MgP)AGj_5zX9o&X'
    'yuKH&FE`j?TGZKYv)t#j)0|TzUASL8{GHaD*{t{&g+1h{Fz!{Llttmyc}U^~h>>Rt_u!NTboZ4+`i`l5ChsGzpU6'
    '96=;2SkkcWg2%~?>6I=1#BJ~krfY}dR3RKaVx#Z(cMoNprA|Aacf!sW4~JO3UEl=)Rt@s%1qRy%M}umcJaVi*-'
    'cjFW?Kv!3n$cNY-l?#+$IKHD?DOJU7`(aXI|iJeUXE5ecV1>-w1hAnhr+h=Y&WZA$|&*ZWb#$;=9|0-'
    'YL4dxa5+jGE7a_!>ypfV)5c;ep69TwW%z(`VAI$5ID#*Q(}G(grce8tpmOa{-eQ-B;4T73&mJ7fwK31L!9-'
    'lyb27}{cop#GRoUY;BzZYjC!6Q(H!OG?wwL8V<8TS^3%U@z@c+@tNMWpbEve?4@uTUn%IB|aUySCoPOucutC#Dn5'
    'Qo>-otyH3dPbXRMiT?epd<(qe}zlDVyBS>P#%cozSmD+>~?@Uflx<Mr)<=9!|U0>7N*sEzK;gj$$-'
    '=4KjIU>unlJeKCgAYrT7bwg|VpYKjsLsdAK%WbGjzdhrZwC5n!?D^6RNBN<pjg)_iypB^G17wK*qnH~<rJ;3wA@o'
    'r2Y<>c*v=oGPC(SV#<fO!*bx~(%SoeI=?;zCY1X}GZS`h>X#v-l$k<c9qh(#n;;=-uoWR%7-'
    'rfzjrVe03GJ1vm;K^+>(3~?lJQ2bu{z*A=oC$n~65bOvZNpPcZAW5K++Z8{`rFLyyi4Kx!c}^)%BGR;_BerC<&sd'
    '|wE`ORU&{a=X}OTNL}|96j(cf-Zn-I{TtW2dv7$!vm}F6u(Nk@-N^E*GBS%@5Q0oFohi$jR-'
    '0Z&=xXcRLZlER8Hlk`fX%cvBs}@G2srOvlVk7%*w<pTSB)DdV#$OyO4DgBDcL-P)yTf5IV`VOf!aHRHg)K5JR-'
    'o1zzch^efl)xjw7<nTxYhn{(cDs9C=`N8qDDIxq#QIVb4ZqXo~K-'
    'it{S@b@6L)m`^^POhJ#`FGy&N+9JIlrOgWs4JI-'
    '|Za7Q66SQxj5Bu{pYg$x8!Nhe4qK)0MAnLqi4#q#BBV`ksMn8Flhi8^>}7C+mA(QAF=<gzp)NC;D&U~hP-ospxI;'
    '}lx(5g7`;M|wlIPrQ2Md9v#oin{^v5QHzcaO*f5w;Lci?Y83Hd%L3jQL35J#oWnNW4MUvD!Xc&D#07{Qd2&>)*Mq'
    ')V+~9Q3Nh7fg{b8qsSM?opw)6uR>*)cCdwd3GamY3<b39d42u|1a`n)|@9Ok}X)3&4o1@dM1F<d^sBGO^|E}u0c='
    'C(h&E$oqat!1=$!lQNi1W}n0fzPEB`e`ICx7d!M1>a_YJe$i{xqzV4`J%4A^Ne2h9QJycoMA09j6mcu+MEJ!Bb~5'
    '*;U%rqb$v-'
    '!a#|zkBj0_|I2a5STNUomMy+3NLyBOuwpAf{=FmP8`Haqj=yUw)qPh34Q<(~z~nzFQXAjm$GhNpnqjn>`-'
    'fbk9cyX=s=yvxNBp=)(6z3T5)WFPc-SF^?~?J82H3K=lLD#3yqoaA_^sNkyFO>r4=DA$`Epq1cs|Ute_j91i1Jv;'
    '6S{$UiYw@}>RV1EwErW#UZu2rQ+zlp8@2Cfg2QhiBTluI7ATLjN#(sAgygDX$20Ot)I_G64+6ww*|zE22rZDd;HZ'
    'M#pc-(jy+WO@U4#_?&O-'
    'B^q70#WX}3+lIVl4b_FnvUHbpE!qIT#vmZmoQ>2OW<jL|h?!!uBXG(Gs4UggEbB{U!*mD<dTGMNJPtLrW%KAW18&'
    'gLmrY9@^>HHXK)F1d}xwJ~#cwnoW&YBf&&o+^x($Tn72*)^s7Wuod<2NqKq)Dj2jL01nF>f`|bF>0{`P+z5Lf@qk'
    'WWfCHidPH+QL9E`W7Midmn72I~Rx&Ql8A#w<k&U*HI7%&os<7dCeW|K8xv3(@bIRC+hM%sXBN#M-'
    'qHd<fE9R*=GDq2-Z)1T54h%6N@lKj)Bb5!?sF9qB7O(>xwp1@i*vO)&YxJeEIuo-_xVyAM+Ncs95_iqsW?Z&AP2k'
    '1?s85?zJV0$_lg$+gbp29X-t6<)PRob1zvsC{v$yA5p>bnM3-d5JIs}d7hTMwT&lUQu^p3P<S=S!{g1&MH8*!-'
    '@YCCn>=S9&IiC@Z!XH(qpWQz9G1uT7|5p%t%x91x)HBdfSE4_w~WBZmG<8i-6?)B)&tmN>nlft(-'
    '!Hq<v8ux$yxHnk{pS`&$_=pYH^X5Xu(YEmT>7Go|kag0V-'
    'UJlzbsmkbDWL}*qV^_pB&C&2Sa(K650j8z<9j4{=}6#m|ND|1GQm!6twu^;f@*!~uo08fkg;#`PSSdz+m7f{f))J'
    'x58lDwfB!+T5dkmnC8n;;g}$hy95c_#^bIBVNPigqd_qYeR7|)VmDoB7tW4IodOkHHPO3OSTXLW`yyz%AV>3*!6C'
    'qfeKVd7mw<iv8<N{1&+j144eFMOaX>8TMvx6VGs(EZW7Qmf>$NjN0I%2BZ!B1v^8V?QC1Ssph&#!SS{0%J3)_8it'
    'wCF*jdUo=12E-|l^>C}S*@A-'
    '8*kBL<kD#$2yzLAzx0^O2fid3N4hn5wGgfx5j5INhL+@>NXZ(5Rf>X+2IU<BR3i$z$q{J-n%E3;)-'
    'ilctKI?=y9_IGlL|2M>Dlw!668;qzxHZY^DC~!}iDj3|le1m06AGfxfIane1N<ioH8(0*BEufu<!5tyqZ>jJ9rml'
    'E6O(F=u3!?YjzIgmfrdLQ>4_CU8!H{oB-'
    '+tOZpuL)8;#xMFpVx6$L?J6%9FBdvY;fv<0ROB(u{M3=KNl0<zE@~bG*{9?Evde17^h+xc|*L6=wiVZ+JgZcDA#S'
    '!&L#o<ZoA_zJP&yO+W(p7I*n~-{qLAIaXrhW6}UV{joC|Y&kus>wJamz>$RIyM3|1090z3?JMHs^0ng7-'
    'R1sb_au<eU(U>tVK`9e?6|w=mIF%jlnHJSMNFJJt#aO&lK+v(!zGt&P@cJZg3j)7|69$V7P~6K%J^Yy$^!kh&~~;'
    'xQlc?H8l~Z09>nIx?pgWW!CRa^c*A}io|UhT-'
    'h2nkRr>d%<LB`H3rwY%zCAen;o!TW@_>ZCV(^1BMmu0N{{RYSkG(IU?Dq%9u-'
    '>8KqN_cEeFmvkA;LO7`gV9?4kA@4fdGYR2g+{U^b0o^Fh6ubnj(+r>;jj=(D{W!Ykk8-'
    'eVVPN>;#n#PYw^>QtPW+yEszftdCF5qi22mH5xtMe>UD51^bWS-@onu&-l{_-;dw^^h-'
    'J({X(T5|8J>;f6DQm)P?t-'
    'tPl8K{Opr}dJLdqlyd3G&#%8ddWC3&Q1S5XyHA)c^wVqL`cI>S{eO(H;?=_#==JT<%U8qWx33OPhm=a<my=wXnc+'
    'X>WlX;(m~7>OetyVT=T)5#bdWc>RKqELfS>-1#35LK0J&DDua3Su`9wdT|NQ3Q^-'
    '=oc@c7%KlVLpQ?QvACXZ<FaPk0&wpE;Kfr4s7x#SHxCY6EH_n*G^@n(xKsW}|_}Y^ZOZQ{75Vdd{!Wn~K6*5N)B='
    ';O5KQo+5Ec1pY@H?@=qk-V4<|KHsT1Cos1L+w<jRa1Q&V_aKt^M&1Wd_F$GHl#_>yDu4zkpI*)=(QCb-o3k-'
    '=3=5riQYfZj+5`G97z>m0&BX;yxXXOLq^)Uixn3{p{-Z~jpP9z!qN*-'
    'n0`kZ$9@+RDW@N29zh*Qe;=ij$z41dL!So@{3FZ-Eu|EqbsBm2t%O!eFV5>YZ=lQ(4;u*EdXT?WTDR}n6!yPsWC7'
    '~1mb7^)8BcHS6#n^vAHJNNy=n!~?7m09xfc-a|DsiD2KNacTR%@92MK<T0cWC$}m)>BqnJ-txn(0taRv;0B&61B_'
    'H^Mx`cho1tGJ&6A&K?BMPO)2)YBL84=kP!0p+iotmJ%Qymjp}?Oe+E#I<OKpmg7>2SqNdlsTSzjIUW7d8x!q&ls`'
    'Cl#*Eavd7S*^Hppb8f_$-@SJyBo8{GE>Z?8}3gs4L6&v}7bn$4j?Z0N_cfW+*EmlAA7IubHp^nouz-'
    '0I>5+#ve^lYo+QFxoj9C>igXM{vY4Y|J>1HR7}Imm4LTZu>ahaeA&VSCk4lerBbc&lGx!9|<ncmobef)TUNwn4>2'
    '&I`OmM*>S$V+LV+f{a3>r=*jvkTTXrzn-'
    '^st`xRvY$_AhUY?AO`H>j)4iif+$98BXm<AidU{;5E=$R+Lznzdm#p%%^U%M4g`eO0MAHH!b5s0J@fJwQ*Xt*_ce'
    'pK{TIIS{3UiSr@Hd)m+*1;T3ghQ#r&YLv;fG*D0v=?R$-'
    '1O#pMcqZa~VuwrwKhMZ!xXM+1p+bQ!+xe1)V@e`riV$?f9BP1a5h0kPH*bC-xWOAt<%TtDJ%jdxE|L2m|6!Sn>dj'
    ')2t*#AeqGNRTLh#rY%~5N05Mkk4l9&&TIMZ}q(|jfzo&~Wc80Oc04}^!lkQ}Om1(F(vKC7?G3Gi)MZEBbjtDN1C1'
    '6xoV8I3#e0%H+j6b^iWpwm|e@7{pS{}!FrU%vTnKzz}ACXKV|AY;s{!@HAVN;RLK9Q;b_8J#^qLm!GszK=}=nNqT'
    'O9{-spGAzRx@);84SC$oIQE06g<%eQgWQ`T0o0fkjY4pqR<67>pvK9?e09I@osx>I6a~29ywUU5-'
    '5}x4EBpUuT`_XFs_IiD(Qh#I<I=C+Jph~R~SMVYKfMz$esBo-'
    '*n0lyM*V#3^?V$qbYBW0Ty;jFS)m!2PzEyck%=awhKzsDc-ZO>2D3@&ch$joZ*Y94PzI^ra%~0J8q)$jst6@?G-'
    '~N31{n4BB#qq)GVM8N~p1u7B0~(j>zakFxUi<=w`|JUJKrQ>Py@xT97qbHj{eVl8XV?yCK+pcndfwsj%eSX@Y(ay'
    'jab;NwJB&}?u$1ow<A;AGjU%$g3&!#xxAo@W^yQC3Z(G~|%5z*>ga6?A$OfO(?`Oypv{P{8I`e~ENNV+<&q%^{u*'
    'Qwd1l4!4AYxN^{r3~*l8qVBPY3J%C%&Z!bAT52zJRBzKyB#1d>TDcTJ$)ERbzQAH2L$VU%p|pXh5(3%5Yx2{Py_Z'
    '_~!;B3kU#(l{Nn~MYG|)M0=~P0>taqvyB04tgNRc&4n+t(3(DU+WFJYrs7ZE(1=hkWQfNPKVcHe@*<WV@qXpGXFQ'
    '4U&-x!D*jD@{+n<eZp5DfvHs<k5czkCb|NA!Py~p9v>$f-$(&6#((Xj{eIW7Dk7+}d~1rNmUrwtkc3d|>@-'
    'FZPWe45ZMmrmV-'
    '{W*{3@a@6z!D$P&P1gT>`XZ#+`trLsN5{j%1K4JmNJ;4n<Wo;vDQ#2;KG~PHX&PD4riwbnEWyh)`+3;@9sk@^Yn{'
    'CVC$F(lSVszWtSAjk8E~)`=L&5d@Q69X@-}guk13g`%H>ON<^l-'
    'w19NlK84{i7a9HOlO<Jib=NZO@Omfcpvela0+E!LmN$sobY?gGi<#NB3VOWdb&3T03!7VsaBE*!YY=cXut7^%3bB'
    'oHxhehJJdE(4KN!E`@{H$3sEm>~SPh55BO{p4JLtrkiHv74SD9RAv^vBMmy)tcLHf`&Je(QEarHhU7jNA@TzD1#!'
    'bOf!Cy#FWfYvA%rfeFy3ITa>5Hr7^AW4XiYkeI<T4)rFm%wFJy3M?ISn!&>fLO-'
    'n4l1PBal!`wjeY!b%#oW1?M(tY=ErRhVDvJA3`L-'
    '?%v=aDUX7iZ|;f9HGUH8O>XzJCZ7EuccRZgrH_vwuanpI4v<OA^C!CQ^pOa+Yb+*2eiLUn6}(u<js49py!g0uF*#'
    'C(X+!c4rSGM9QID$yU?hIC>KC-aM-_7I(2;p+`eWJNrl)IdDP>PF+2V&-'
    '6skAY=IeY?Oojxm4m4RlszS`^YQvX9Xd%+JdtW;w$cAjO`>cK&0Ntys53-RdK-'
    'F*m_=>1S$E8B?)+EY^o|p~X{Hfh`HNiRvw?J*6~%UEdV*33W)qAO;jt)XiA#bjODV9eCBL95Qely)@1LnWp4)4l='
    ')n72COOLX)*_WEbM|38eaCmpAR<imgwvI!jl?F2}K(j)>dwuPZz}TmrM2k9#X;N-'
    'Fcehd84?Ww7Qy4xzS>*dI+QkdQWQY|{Jzv=P!g9>c7Zm6aK2Cw&a_cs}}BnXZwl)r)qkC$v9yS4X|d@x@o89ogb-'
    ')VG<3@4tfDI2LYa5o+TnYb)g@Zyde24y5=-Fuqt-o280D6{Yl;5(GC#I}I5*&4VPNhLS+t)HQ)-'
    '8CoNEE$=UyvCvZ()Uqn-oT0TcJXGbnDD8}WHY5XuHzB<RUZ;rwAsFT+D3#KkdZ^D@dKiO^?zzbwlgQXZ=~u$8b=;'
    '+q+<*bG57I66L}sE!5GC}15LlL@iRmtVicLFoF`ClAd+*A%=wM|ug8pg_XpP)f4xkP8h*fG)o7r!I%8niG=m$GW;'
    '}HbE8;vb?;We!c7#l0llja`uK*JX9z%KN*CyF|)kPTu1I2AmKKHq_zpo%wJR0Ah^B%jQd>J2@{zpB?xbs3jt9V0d'
    'zdK!NgXU{H--R!WES+XS}+CNUr7RQcn($MH5$HD<jZkr=wPj*P9<Xf1y<F!SjQrk15Tt6qtC~k$c-'
    '47<0s|Zv~3hgn%e|l&jpv+M?a~_YA;K^69a&;Jm6fS)1cY+g&aN;qYwr>>j1`2A~MAB5L8&qfoo-'
    '+9g9HG^h_F8_I!o@x6yDbICsG)?sDdQPibD@C)^yo-'
    '4R;|`aYi+nlow!mgM+ShWb?P_GDgF&2leT(%2D=p%r5zFqW)Dn~SnMpG&e_c2o|*H7$a^1{XBgW`-'
    'LaC>8RzVL+d286e(m+MqpC9uaYexyrP2#|;XOEiSJIag4n|E+e1{jM<5@ZU>EQL-'
    'S7?4adk{X|tMh;EKMBtspw$Hi>EQ5`;|n-'
    'ek%RqzWc&Ymy#JS!EPDHUk3h*CKV*Xzt4dJi37x|qy&aP7fIx15G`)lAw6E#X%cj!=Db_pLoLjG98uIJcoB7&$zu'
    '3(A{qy33^?D6FFfBgtrx)|8TDjk6_zDW#x?#ZCyW&Um;TqcRp>}9%PKopp4KNg?73<NATDw_Wy)J*=H0A0Vn=iP1'
    'O-BFdrtB3{qljX!DA^gyYXYluPu*6@y+;dFd~0^iCT^}qe@6~jbN~MCo#C+I9L{-'
    'qO;Pj=ru>29tPBFwH^uIt{EAcz+?oQuj&DOJtCBkcvC8_VgA~WHd*OK&@)^eswRlUWcy638NryhK9+iHYQcG+o7V'
    'z|1MUHiRc>a;ED&Vf7R(?k<?;XQh&_RSi9y?HF3R{fx>i`2$-'
    '4M2p!%o9*5tf7s_8xS$+sNy>rI~`Sp(_y)+z_x^-JIJ<@XbBox}f-|#DwSMLo)1IW9x#8r^>!&-'
    'FHF>OF=_89EGJ1QW#eNk1<dCmOwO$q7`#p@7o$4IEjuGZ1jJLd*S11(t5B%G67e)vHvN9-'
    'X8x98MNBm$K<>z)d=U<4GY95#yiLG?7@vy{8r+-Vv6aTa8G6o!-'
    'w%;>WlyQRaW8^=m##{^~Taw_8PlG6d4%i*~G9vpXUp{=Zqy~>?wQ#q4YJyh61%WxVo(7x!!i6Q$^W~7>!YEXf8g4'
    'J>p*Q2yHotIO_v=&X2)vH+WVD{3T0~G7ve|I#5W}$|5#xYklhBku7V0RC)`UrGwsE5F)yeB!*OKocR{VAVhf@#yu'
    '?Sh=u6nx?E=;hkUGP))ZLADUysl9OskGN{f!WVCoSNG#a>(Lya$k;kaDn>tYg>`rZ}CA+=Tx#5a!bP8ne$?xs;M8'
    ';$j;frFD%kB(_CO>}z;iylhQi>^?u6b#kLpY6($Cd>$dep{4BOSAg%uUA!uQMHZ!Vc+2q8E?9Pe7j>=R7%#49uhL'
    'K6D@uQ%GQd``RVGM)p(CT@+y<Ki1nyS;;wP_iH+bBnJ$hD4Xb55j;yBrQFIO3ZyHt(iDipwh?w@7IKIH|_JXk~d8'
    'wt4B{u@%Pb()pbF%}o^mAFYbz--J9bB}nXisiM6lKG%rQ5Zb?ZNH;1#2OjS^'
)


ENCODING = json.loads('{"name": "rope-half", "target": "probes.encodings.rope_half:RopeHalf", "arguments": {"head_dim": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"]}, {"shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"]}], "table": null, "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.export"')
FUNCTION = json.loads('"aot_inductor"')


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


SEEN = ('fail', 'NotImplementedError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
