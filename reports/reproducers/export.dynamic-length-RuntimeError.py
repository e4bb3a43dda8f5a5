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

#   export.dynamic-length of lazy-bias on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: torch.export works with a length that may vary up to a bound, which is the longest
#   that the encoding promises, or 4096. The program gives the eager output at other lengths,
#   shorter and longer than the exported one. 2.1 has torch.export.dynamic_dim for it, and later
#   releases torch.export.Dim. From 2.8 on, torch.export accepts a forward that keeps a cache. The
#   program must then also have kept what forward does if the cache is too short
#   (huggingface/transformers#34046). Metrics: the lengths that ran, and bound. The bound is one
#   less than promised if the release refuses a table that ends exactly there. The metrics
#   error_beyond and message_beyond are what the program raises for one position more than the
#   bound, or "none".
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): The size of tensor a (64) must match the size of tensor b (10) at
#   non-singleton dimension 2
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


OWN["probes/encodings/lazy_bias.py"] = '''\
"""A trained bias of distances that makes its index in the first call, an anti-pattern."""

from __future__ import annotations

from typing import Callable

import torch

from torch import Tensor, nn

class LazyBias(nn.Module):  # type: ignore[misc]
    """Bias that attention adds to its scores: x [batch, seq, d_model] -> [heads, seq, seq].

    The index of distances is a buffer that the first call registers, so a checkpoint from before
    that call lacks it. The two biases share one table under two names, which safetensors refuses.
    A lambda cannot be pickled. `squeeze` is meant for one head and takes a length of one too.
    `mul_` overwrites what the sigmoid needs for its gradient. The bias is 16 times a sigmoid, as in
    Swin Transformer V2. Source: https://arxiv.org/abs/2111.09883, section 3.3.
    """

    def __init__(self, heads: int, longest: int = 64) -> None:
        super().__init__()
        self.longest = longest
        self.before = nn.Parameter(torch.randn(2 * longest - 1, heads))
        self.after = self.before
        self.clip: Callable[[Tensor], Tensor] = lambda distance: distance.clamp(
            1 - longest, longest - 1
        )

    def forward(self, x: Tensor) -> Tensor:
        length = x.size(1)
        if not hasattr(self, "index") or self.index.size(0) != length:
            positions = torch.arange(length, device=x.device)
            distance = self.clip(positions - positions.unsqueeze(1))
            self.register_buffer("index", distance + self.longest - 1)
        bias = torch.sigmoid(self.before[self.index])
        bias.mul_(16)
        return bias.permute(2, 0, 1).squeeze()
'''


OWN["probes/export.py"] = '''\
"""Probes of export: to a graph, to TorchScript, to a library, to ONNX."""

from __future__ import annotations

import contextlib

import functools

from typing import Any, Callable, Dict, List

import torch

from torch import Tensor

from torchgrid.inside.api import Case, Inputs, NotApplicable, Outputs, probe

from torchgrid.inside.toolkit.clear_errors import catch_refusal, summarize_error

from torchgrid.inside.toolkit.export import choose_bound, export_with_length, require_export

from torchgrid.inside.toolkit.lengths import find_shortest_length, fits_memory, select_lengths

OTHER_LENGTHS = (2, 9, 11, 300)

OTHER_BATCHES = (1, 3)

def change_numbers(tensor: Tensor) -> Tensor:
    """Return a tensor of other numbers, which reveal numbers baked into a program."""
    return tensor.flip(0) * -2

@probe("export.dynamic-length", kind="requirement", needs=("environment.export",))
def dynamic_length(case: Case) -> Dict[str, object]:
    """torch.export works with a length that may vary up to a bound, which is the longest that the
    encoding promises, or 4096. The program gives the eager output at other lengths, shorter and
    longer than the exported one. 2.1 has torch.export.dynamic_dim for it, and later releases
    torch.export.Dim. From 2.8 on, torch.export accepts a forward that keeps a cache. The program
    must then also have kept what forward does if the cache is too short
    (huggingface/transformers#34046). Metrics: the lengths that ran, and bound. The bound is one
    less than promised if the release refuses a table that ends exactly there. The metrics
    error_beyond and message_beyond are what the program raises for one position more than the
    bound, or "none".
    """
    require_export()
    case.reference(batch=2)
    promised, bound = case.encoding.max_length, choose_bound(case)
    if promised is not None:
        with contextlib.suppress(Exception):  # the lower bound raises the error to quote
            return export_and_run(case, promised)
    return export_and_run(case, bound)

def export_and_run(case: Case, bound: int) -> Dict[str, object]:
    """Export with a length up to `bound`, run the program at others, and return the metrics."""
    program = export_with_length(case, case.build(), bound)
    lengths = require_same_outputs(case, functools.partial(case.call, program), bound)
    return {"lengths": lengths, "bound": bound, **find_error_beyond(case, program, bound)}

def find_error_beyond(case: Case, program: Callable[..., Any], bound: int) -> Dict[str, str]:
    """Return what a program raises beyond its bound, as metrics; empty if the call is too large."""
    if not fits_memory(case, case.length_axis, 2 * (bound + 1)):  # the exported batch is two
        return {}
    with torch.no_grad():
        found = catch_refusal(lambda: case.call(program, case.inputs(length=bound + 1, batch=2)))
    if isinstance(found, Exception):
        return summarize_error(found, "_beyond")
    return {"error_beyond": "none"}

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
#   torchgrid/inside/toolkit/axes.py
#   torchgrid/inside/toolkit/clear_errors.py
#   torchgrid/inside/toolkit/export.py
#   torchgrid/inside/toolkit/lengths.py
#   torchgrid/inside/toolkit/valueless.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmn3wzr(vglu7bM{=4j;uVoXYX0HYL06wt-mC8uI+TUE2}ImQ8qUcsTHL-uI=;N@4WCLLCJ2q{rbfs2@D2<!C)'
    '{L%-lX%mCNzf<uac<8<)junT}W8#m$pm@MO9y=RuN8*Q@n1OOha;FUsXANQ<IerK`Lws`G-%jLX?98`GO^dNEc7-'
    '=&L1UR+9{tXR+0mjV2i*Q*;Wqdx2vH=W?@W|2(}^6{z@d?)~DCz$3%Iy*1UpPXG~!KZ9l!P}sm1}k{{XL$kNXIWS'
    'U({efgCP;&;bXjCo6)dyqy2`2`gDN*c38k0a^Ct-Bbd?qpssP;q)W+omumBK6I?sY@D3}49#j?D}g6wlT&jB8_Hq'
    'K_VAYWD4Z2C=5l)<vR4#oiDD*cqfdj?;OXDKxQw{kg&s@1YX{f&F)MF9UL3A_So_5=9al_#u(A1B!qDGvQeS4k3K'
    'Go3&lt3@{MVWl|O{SN;MK>Tl+!59?+(W&13l+M<f10*&m{*)~zK<EfjRS3S{J3R&L!UYrv`PJ*a!?*Zqn&vZkwST'
    'gA`Xjy@FVpHuUY;Gk8ytT)!`G{Po|WsBe1Mn9@$2N>;N9`b&-'
    'fWW?UvKsc{VSXH&W>Px5xW$1_${0VpfhnW)t~vbbOZVy?_7qaDVUnw*&kR9JmYIHOt581q{6@b~ZRYV-'
    'Q$ml~pT(qWb$LFD6cBPX_<*!{N!`-'
    'Qb9@US|JV=gVxK6&myJPX{MI?VTMS9}(UcRkr*@+;4$B$Uf!c%mKXr{sU2Gu@*q@24{QtW}dB5P1ZMqWdFm#9@F+'
    '?wmV)=)JOH+diCx-4a|I@#^vwa$Y*NgVDQu7{s2p?){9vdMH9k`8Gu-'
    'wUj%s}2*<ISQ#gU}{b4a#k3k^7Oc<wQ_;8)Cu3$do<11%gjiIMFA<~tu0$(d&z;p=|msv)T%h@DbdSSx^2AElj-w'
    'D(TNKnDM{ijbsrpy<B)G}Bvf>jy(S5VnN+t3A&pEANGFJLmPStxa+2M9m-'
    '8o|AI8C3We8N`{hd!MuFpd7D}10pSm)Sy;Z=_2a|v%Fdj^I{d;;fx#cw^@1vOf4Vz^?C6>BDom&Syoi#QiHeKQZ1'
    'nTp-'
    'B#~kIEwBw={$my%#wFV$)OZBAb=hy?{|OuNUbA#ar`3IxF$@29)=Kd>|`V?KIhdaS!Er6Xq!m46G@S1zM?!79|$I'
    'aFul7uvn}$rqCJZ8RiA8CPQ}=I*l%Nng{}{@VI~_VR^~0h;`@XWIfBip*aFW4{v@&ynpQk7dOG8ta4<&t|cZ0vd%'
    'o9-'
    '~0%(=`vecFBAgMV_98?w7>wJg$>8)Z04a{{##bBlT*L&YmRjC6VZVJowN$t>^oBUf;4WnK2JX<v#hvWT{T&7Rl+1'
    'si!oH2&dSvNSbfYF4twIuk08VAec`X+0E7Up_G*OwS;DHA&Tu?n%_i!0gFOIPWY(yC%x+lzU>UA0>p&Ic@c(5|E<'
    'vV+Pdb66EP;T@C)u-fkv~>l(lELVqdQKkOcmdU-'
    '>v09CZ@~00_8_aAM=Q`Rp5bDg=u74%d)Z~MUTqWo?c!%tO)tLuNd;tL}==Lhb!O&XrZIV7F0o8$<7NYMXlTTtLi+'
    'Z+j@o?qN1+M^;1xTI!qA$si!<YGC=<Q6A9nPldY`=3v*Rv4r@|EuNviP(yDT&@X(=u2g@bWD8owWDkJT9l3<M_{h'
    'R}$$7eqdPDoinjThukh-)Tkwm2(_0E;ol6ZTawDM6P-'
    'uE!=(&z*zn_z5M(H2<7UI)UiPpBGR>Dc=OWLiv^)oc;WsG>=;*R`=-'
    'm<lWxe9%wZ<r@wv~Dl&H8?VY}X_ZMY3GcVuo9UL4U{h;383(D(i4U?DFy6PK77&`zOIJF%pN>(UU{_<xQwWvaKM-'
    'p1DBU!YGm4-'
    '~lZnrz?=oOp4kR0I;ZPJnyZ!VqVI)SA{aIcm(O?6!KFf~$9MU4~mILN1fcuwp%)}K(h&t@PEs8AP#e}sd@m15qn='
    'x5Y`e#;jT_oKtwNsLMz;*fnFXN#5Lm;ltX41d^ora83baBT#N^KP{sU+rQOA>kBJy%^f3jT}BGN~3H}Ry12^Z&5|'
    'OP0>?}Xr^ZN(9A1ExEdL1voE%gy~(rLB)}5V!I`hFGm-7;NIO&(kZM@8%bJ5JVA`N=HhYE@V%71yN@#9)`-'
    '@zxR7R`{Gh>+H+Js2Z4?x0CI${hg(ly+Tb5mx@+riNfXFtkHNC<dgbE_L6@e~zE!mx;UL{MXx?~@>s7Wx8^#K287'
    'PZv>w1i;Bna+>SJHg#az3>(WW)RA@(XjDU0iH76TL)?6w5<+&XR3Ux{Ney03ea6jVHa~JK!$O3gz=TXl9z}X1O<>'
    '*k4WMSTt~Tn(fK&l#D)N)2JAGj)bb^rNTBzHh#X>E)b=tPetxj;66+8obyuNgQP%j8SSbjH5M|;tXn^MlKU>5RmJ'
    'Gj;vN)r;<+3hC2mcCgXiCZT0$iRcf={+ip$ipF;I>OqFmrmSb<u0q=X2Z-'
    ')^RozB(^7{Kj_+IKK7VauL0>}_^HfHY${KrX2Jn>k7<-T+!?4Q!6^^X!DG<<I{tzhr>~I5mxuA8(-'
    'e5x2#EfPo<E84>2f$%yuF+kU5ioJOf;EHqtkak>aohzp0_HNW%W)Ttj``)fTvw5qPjxJMjz;FJ=z1mo0{&;<y)6T'
    'wMNxAs7-6;N^HDC|0{raw&7d9fs{EMM!PZBj4!Q^;OXsTVTK2@7r`1P2_V{2o6niE-'
    '6mRVaHpa~TzgX}=%x(93lFx&_&8eU_PqNQZc#*EgSD}RtZz+*$?Wqv#$`Gfpt-KWVZwOFF&7LIb40d;s0P4aneZG'
    'k1dC`9ncMy>dwjqqVZ2(Wt_D;?`1L#5KIcSnQp84wxd4UGoS^JRNGsP<Vu$l6h`B1Fq7og~)U6G1HPbNYX3sAp}9'
    'eI^Q!AH7%lRygocfs?vnz-'
    '?uWuIXwY@@G~hy+;Yp}4wIOlrHtb!YXLNg}VbAs)jHlQ}NN9=~|NgfLZ*q1t%6Z7#I&H|`^G4QB4d&BjP?JM>CRt'
    'tx|4SuQ7e0s9+dks|xNiXudr49?hus)+|cNOf6~xG%ImQVHlaZ(LE&Gm92siyskFL{4vTmgO~R3rZQr^?H_$GqX7'
    '|EmB3BcgkxNcs>&0MysPBnMT#BMNh7dp|my`zHj^Hm2|SMa{%UDV2upmfu6d|(n$pGIzaWtC?jp+wh?f~&%z4DZ>'
    '`PgEJYKjYb$6f2i%7Z=rYORRTs1jQZRN=SR!~IHtr-'
    '%S6CBfr^PfiQD&`lf4nG5t11J9k$OtDa<wNiCPyWF#Ac2K@MD|YK>-8EM9(`G)TX>{NJs9bBU2k-'
    'U?qF;08knqg7`Fu<kxq7rzbHgXZ(pJYmM-F-'
    'G2z#o1}$lO0)5IPJLOsq2kam5fWhJh)HZEhLz%lJC}*0X6rdoG<vk;QwSrf*urr4WzQo~N#Fogr77L-'
    '4m66@lssJ1VZ%KA9KrB?jVrwoWY3-'
    'je|E=h3%0?x4ACdAW%w8XW2FX<ij%dSepU3dIckCf*VQw6xcdSLPBIV&2T4O3-'
    '3udSkyeZ>jmgNMBLWSDjKPNLR6REIZa@gcLbk-^uEcZ1h+Du;Gk_RI?_+k;2Sx2-'
    'k`njy1U9c#v31^o_DK6%FJQAO5x2RrQPcMhU8wvbTh7<Oy7WCZL^38i8krXk8#$!$TF%kv{|KYGyqm6z@e1^)4QB'
    'NHbT(tNJ^N4`FAzjJgPnKwuXR@7x+Zq@HcNUZD2hiPLUh!rNiv?5Rc0QEUe;%_=YnJzr!$oIa{klSo^sAmt?`Z_+'
    '57w8w4+bdI>E&{pG^`zk^|UT2Fsihl>heg5qLZ!SA(|7z%=XGO4XiZ)p(g-Kt-'
    '~XU8U;^hp4TxKK4}gEi+dux~pZHo35SFlcExy5oU&1q!V!Y^WyCI?cikZXdm4yUSzw^|H~X-;?Y#k^;F4=-'
    '1w=ek?L8)!Y&7NBnUb=wb9cYIb^g(eOzHl7Sxtna$wO6(AO>0N{C-'
    'WUs|hum9F7hD}Cew{{tfmb9;4TI>ZI2J1m+Q;hMT<!E9;=o@OojMoy2KON?D}6P{$L*J!%FKnh3IN|#EvpxSl<Ky'
    '^a2K(5FYV~y&)-'
    'U*S8{xQoIs68<@VM}LRENt$f7fCr4?qP21f#m7Fqo2*i!8&3FNr#kG(hw%tWIfK5@u|aYQ`v3>9a}|VH;h#yO;jD'
    '^JOno<*oNw`er=+<sq#qDL&aULDD($(<~jPY0j*Iz2T22Mu_)h4c7w(yeo{i%^p1?)O|936hbEgTAgaG|lI1UCbH'
    'Y4JD_r?pG&*?Rn2kZI_Vmgn2S}q$DAv{$o^txpK#eyLgw}RL3|vUfCcfDu`Ovu?RYt$oCU{U}8|I(MwsvAIdo?~%'
    'T6A6?dNxA1h3!KZIxODCjW#D%>?uN?Ucigy7@0IwOFo3#JKi>ryiCl-'
    '2zqCcZM2~gK(R4lt)rd#+0zCBwv9p@+bpbf8$FyIQBIY=W=#O7LBq}Gg9gqwK2sc^TZD7pK0xFq3uA<58=)8H3ci'
    'p|U@>A7U7kj?GIi6*C!9+U!7;2rB4@j*2I5Jlb=Y1ozCty*3a-if51kaU&#M4M2M<o=B23zg!BMXi%|VSkicY-'
    '~v-Gzc7E!kD7&n$^(>|+<GQ2xGV&qf%7*-'
    '#*v9blDn=CWhpClq~NMtxIvg+K{B5%qY77@!Wp?yXfzz;wJ=~!E))h=TQt+D@ENBfa6B?v{?8(8R&N2xsyS+UBN3'
    'Hf^97-Ui06mWL=$uhn6iM5)}AJwc_X;EF%){=V=?J%}oCA4sZw4+|)WSP_ei1!<AP90Lp`-'
    'mHe?ek1Now&^>5o_ylk6y~z;_3=iVtQXYyVkI*qs2)EO8AnF`^g62puh$d=yFpVkOAn9VN;HqShZIhCfLV>pCd7M'
    '62`Qp1(a_<UkXuaf=!BQz0Z69Z#6oxZFjwKZ9USK*anQ$nP$t(Eb<MmZnBKc!Au$MKg)wyv^|+w0?%b&tCmO8d?4'
    'q#K0Y3nplLF9K*rwF=GvePZ(s|v0;w3qUD!JpFa?OLL{Di0rkDI8=ClEer;j6deUiCRV?ck<oy+4Jq>t~d9jZ72`'
    'E&}m0cC{dn-qOsWSO~Tx7MY@ov*}2p1N!1g3Lmh4RMW#cnbk(9txysIh&Q&)h<&$B)1pcHVOEU#T}GfUZ+cSt-ws'
    'J6+p!8M0iUF)!fT&!c!!<?*+GN%P!yUzd>;m+!8AHVaqbeHh~BhyvuC4OJ&23G*@?~Qk+W1<ubX1U$xt<R|{^PF8'
    '-N6>}?VsBd>x0e^Mp?)A0%(nz(Gz*3tBnR%JojP(PgHQxXBIT|Ptwn(TCtMH2REM?J0oI)#C2QS)uHQp5;>Kx40q'
    'o37Z7^#oFQjof1!)Vy??^;v2es&oU^zM*ayw(VYx@@g|`b|6d*zb<Ak_^ku)k(!M|iUz!{!&*u>3wBb@D?ID^0pT'
    'X^V6@%M(dPXU&^?qL1zAZIkUIVOHLjgIJL*X=wKf1fU2>?Pj;tk<-'
    'ADUA<+?G1w=TQ~cwQ3pZobOqFmdj+^}DgEiV+@{RxyL^I7=$?du{gz%t`j^AyylaF&^~>*)2pNOqppoWb5|*C={p'
    'Bp*bv}l2#+8!vtC#=ix0Wy_SdW!Nm0Z3HL*+==VW%i|Tv#pJiS|1SY<Z&!0$hc+U=zn1*gGzuUaAB7d3V_*>ALJc'
    'jKra~O9_y{|!7pBE>`ACAy%rfC%wF&l|8F7|UeB(pAcR1G&{y?MnAQa+w%tE+NisoX5JWeN0&00FB%;2nrQ$Z-'
    'FnU{n=_uv%RkWmv(`_sCe?z@s_wXKswJ?^Fm^86{(4k6v1;n+rT|tZ7q4n-{zq9XApgI-'
    '&g0wB{R9QQ+jL?)^dC{?dLb5A^1e@YqGOel=#>GTK-'
    'zzjUQkEsR+fJ?}oZd@Yb#9o(yT#2a56B%P7eYo<~htYy@;^P^1dYdau5Mni%+5=VLCwM(x>;JxTRxBX-kw%8bIwz'
    'PsoiGYm^uCYbjV26)tyU#_|H`N3K8J#;6?AoHGR9#Rakp!SLhU(N>cNtHvMI+sygA$~B!1G30#`{Zr4f58Y((8VG'
    'dEX&R{H;a_-'
    '=X<cz3^(LDA6KjC8dpa$ii)a_s!4PM`68yG|Fio!Ozw=<K&T|jck^G{G;YXUkT>Ag%3zS6b?5G&TWox+tK`}xxcA'
    'OlQQb|PgvFTv8gALCs558-DZa-'
    'V^3RIJ^vqJ5Z7KI9yWL8nMR`_yF_ek&_X@<=pU&0jq0i?gG6D1<_?btQoCI)ew`LPiMhB{n8(f@HRHa+ZNM0Fb!#'
    '})5Lw2QD5NPQS`FT8pv8mk7SN)HD$*4O2XJm0MCwqR+i(^*Gs(j1Wm#PAQdv^jZW)7nx}Kb+6SU6WDs1k<#t_&$k'
    'jG7xI_3Xpkqv|fK;okbwC3mv6W?yiq6d}QrBX}}5tX+ZmP;B7>U|hDTX#(fQrf)SjtP}@P$>(+hCX@G;V;&;j5cB'
    'LJBG}j!<VE3R_IMMWd9)6*}O{{&x_{ZHU`mkHm3H(`v^4A@yAHD8spg^>XSfhjR`GY&vDsxyH28{RatHHY>JKpxL'
    'OXcLE)Cp<rTk<@LkN#IrtNMf)f*e7s_N>)%t<BM%)?k;_apvurpJgApRFmV}K_J-~unD(QG-'
    '3(7_1$m9A&2K6KN_=Jf@IM)~~%i#wH}yGfAGYQb5g`LgcO+8j@d5{wHTYnyjQoV$CzEB2sZO8=HE%PK<4DNU_Dzr'
    '}NA*vE;`(KE7R&uv@K;kgk?P&}{c%j}DTyFiU*kroj-cKjdr6_sm%p+Em8_}>~Y)JqeQl=dNfOA1p|k#v);l9&s2'
    'Ep@NGAWt7xf1zg7;1g+uyOm2@(>sA!weR|)zj*oI$YWyp1T|Lqsfz;3g^6wd@@IG9R>o3g7hbF*a^a-'
    'OVO%$jATZ8$)FTH`d+tTHqMQJ2b|@H)V(=k=0&Z67w?|l*`tB5ij#{5&J~bqUt;>5z+Pr^9ml6#HRpn$+qQ@+6Oq'
    '=xeJKbq3(4!si&_lPJ>&NP5g9o0zzHVIa9%Yx<<bLP6tep-'
    '92c5?_uCX=aclnuFXWyhZp~o)lrmwR6@@f^v%`g|e&9NuYx_9ryjnIB!Xv%=k{s<DflmPL@lF)^ST}-'
    'jZ9VRP7{vk3IUPjC&gSx@qITYS_@1uD@{1Es`FB9`S9b}RJlYIniS)H1@7YWZ*KU}mMQ6~V#^UXS1wr<AP8+b?u9'
    'Fz6~uGVio&wdcqrU?j2@&4!p^xHaORNSFh)k8JKFU-^L$UKLK-jQ)o+vE)CIb>uLU#m+<wO(Y)2#=ivP+W6l6gLK'
    'Sf?fYg(8-'
    'EoEQzE=iUDlypy3R^oQtUwSu4s6$+MjuIuAEoXYLEz&eGD3g=@z~EshLe4O6dVwhu<s^d$Ap(Uuc`O(!kw<)FA`9'
    'oP4g6|&CAy6lFLdWgxQX_y9lOehW`=9~~MFWA(I%`&Mh?;0$A=lx>M)XtE)7%0MAg01%spNWP0DD~?c#7)i90^KO'
    'ED3w>u(BjptzlJ4xaie@GVMUWsV-J9kzJ?aj@Y%jFV=I{Wty^y<_|M=a40Q1IOWi5IEP8-'
    'Eo0e<5Kdo%Da#oBga<a{fB6bI!AocwFb@Y6t%Csd!k0fy$L7SQkyFj&u-'
    'Gma7$~CPC8}zCp$_3?dCm@p)bV8I$COV9Mh2GrRY@*NS9&%0K^|JgeD^9ajJ@AgiU;NVJl#O}?ZC;F$fvgRq{POw'
    'BzdV2O;_LI`O?IOrchQ=l<CN(>M^oxR|7=Nd2UuV`i>>kTQ6~gM0y!a2f<c5_Bd`{^a05{z*%&6%6hqA2^wI4zwn'
    'B0A3@L|zH&vt;cpp%QWr51u3bs4y3TM~X>5c3EW2OvCZ`&uz__ngZR;L^-'
    '7_v*B>z~d@q8`5mMU2E{dqi^h5yTk2Sb-SWZH*AuON#i+B#ka{JPP+no9ukF*fGAAKbzUm<JfQX?2|brkPOlK(jA'
    'MlBMHOF%`vKOcT9D(K@hF`w;YgS3mi7<xzMP-KAo=joi|a{b`sbIjE(+{i3OG6b*v$*ITKbZX<5P;^4i7r1#e3q('
    'Ob!xBedC6_rslCwC#0{b8S1ma+yqRMrAVzTW!XuL(RKgASW%&-'
    'y11|tmbb)T)iB~(5fh5D)ygR8GmOZ08l{HoH}Z=$E*3j!CA+?o&I?n?O0bkYg`O{XtJV<!|z~49*w#Hbtz<fO)80'
    '$h@o?f5vRU&qPog^(>3KZ3=wS6k)==pVhH5Q0y0bmmjOU1>tMDLYg5hES<WrR50-'
    '=Xj}}yd<d8~@+K#y!VyYpi6dZgSY1!lorF*|+=AY%ozd;XrbnNLi(~VYzYATKjnQfrEAwI=8V;(UA@%Bi6R)l5_f'
    '@4RJ=Ez+f;~3+9$RV$Zl!d{Y^;Hc1$i^G|B92lLu$iLHP`qZk8Lk2iV+<FJG@Mo+6?6_8!-'
    '1jcLb(I^)PPn%I3NnXr>MaA8bgM{3tPn40r_g?hKHzm=Bm0ALDjJ&Ik9`|t-8T`8$LRA^j#GQ(h9)qX-'
    '8u4wp*!mG~V_i5|_8>%pz8|_yLr$qjqhhO)XmQX24GTu5FMp>QysZFL%s}T*k!KFKV%RPa9##YEi@<!YOKIHn9Hk'
    'XuF<%D~ED()z#PKQ7x{n>`gx7!Ls2$pLKMLS#+B{)DExf;j-9?wA-'
    ')+q6`}~N^h|9ZrnbxVE{Oz$`WO<!7w4chA^e&+B1$~6Ypb$hGEE0wU|nFEjsV+Q(3wcg>EG@^!$#0<6Axc{6RnBH'
    'yn9>jlV*D`-Sc@lh2YE>g~IbyxdawMD8yY(su=7?eeP@=15$%hU~!}V)P3AiiH-uv-'
    '~FrBLRY6I?O$)XLwO})Uo)6KbYsx_OX##>Jh&o%LsB91BMJm_>SG_P*+Bt(db{!$_wU~2tNp>{FVaZG0F^wssf<f'
    '`&g@sv6zherZs%zQsx-Uq9(JBv+5e{&}N!x5R%*r1&OA1YfBst(@<@G#ehb}&=hK;hX=e0bSPAEu%{rSPHaPJfU4'
    'ktHjs1#p$AK(D!(x(jU;wqpJNm{GsTEp4>00FGyXPPGB?`aG=B=Is=g>QhGZ3e<wIzC%dR2N5-'
    'p=<)ael~BgyJ%z9?-'
    '3{Z(+;taB&5MD~=WGj2H=q+_x_QU!gq?pY7q;n77mMDXycqmmP%BMBdPDt1)bkMrVPwp!*CpVkrE<;6d<F|HEtkt'
    'nb6mOb7Q>RbCV-WBR)MF8Q7b})Fo_u=hXaxmCCczbw+fh7JS=f9F;;R4vg(P#%p`^QSV)X7*R4aVRtsk)eW#R{bl'
    'Q*%69V<_rK-(phGK5_4Qrkk`@X0({KpD|YDTrQu$Yw`GNJ>IcAag`6HxaHz)mYq41qbHPn&~eW+yk)3--v~k8lMA'
    'W%hSCb6uZ}opKm3*=f8viucnt9^<sZ#+BSzKmg1j=+CgZpvd5zFeLnz(FL@}nCdlUE}_1#P_4kWou^-'
    'w6B2<8ELA+fk$A!J7{tpTYyWHhr$mQFC4fH-'
    'I>MoSCQ?=>8C7N}oLWk&S^XM%~=c|ltdnk6cv)Kaec;PnIX4O^`1ujrJks<W`s!rxE?TKdzq^4>_-'
    'vuskeDT5BJ_!z7)>lP&Pl4W+8!$2+Fn?Y1jo%oBwhp!?{ak>_xcMBbbPyKd7#|%pC6Wt^1PyuI9`gM8KQ52@>s>M'
    'ymB6I&m#}F7FY|>g+(~LND#&Ohf$92?muX-_sq82V7$j%$r?NXUkY*PFD9Ie5chU^4FW}2^-'
    'bWmw(2dnGcjU=)zJ{IM5q2oDTmrFLo(+`Z2#)E+9&?_<8%W@NUNZ7glnhK`>0MU>3`I8#nd_^NIG&BkQb1TnK=9_'
    '?ifeba5l@wn0=TBUuNCy?<S#QAE5kDR=jJRN-MR0HN-xiFh85bRq8@Sl1Qkq3zm6()c&_vK7IgBNyjpwR@5<ZV*2'
    '#FX0jlitnTtO>3uExj=DXuFRmrYWxaX_Ie%PN~`EPfONV4s_0J(5o;gmKgcK@w*n55+zPi>>+G7w<E9j615cefg`'
    'LF8UVL_)U^@w9M6CMGo{?9iiW`2!THR%QB#k|0oI2=RcxVn|+PQE9n;f_NeMpN6u^8EK|*^lycm#$9t>&v$BqD=P'
    '3sNQD?ZI9%dKm_~XCnFqu_XzLuwSt-6}3bDv~Ym0o&stJKw4t;jvV!_6oN9i`HsPI?BKNusTwFP}dLh4k!XZ-'
    '4Op-'
    'u@f+1AN&#IXV6t&BSka15i5$fB$js!>J^Ji_V{n(;{49CX#ZTuCjpB*quM=&}{)w`OEd?mAvf*unPjR=O}1PT?a+'
    'MJ`G(R41K}mZ|G7`POZ1qYSQanq?3ed;2Woi0z|u^2WUPg#9SMdW~Jt~Yt2gc-Qc^|R4}(5r)w_V4ET#Q`YK!I=?'
    'wkWJ#n6Jd($)s+=fD?u*b@?JgOv%A=68JRd=jHCX#wB`Z!3tBXaK!g+lP%9Jb3ljKQIap#bO?R2PjVJ*CSRD4as<'
    'xO#`bwbF&Qs)RK!`qw^b^KR#eEDoc1Gu<R(nspNa>!zUD7-'
    'piWy}P+0TS8FqZphtsm^d92w=__RFg3ZPZUcMnUnHn>0$&h_j*i-'
    'xj8n`iDg`=*SNrtK7^PgA`~jq<7?OR3uIfDI>+Gmm*5|<`ujt!*cN~ml#DN&=Cp*@-'
    '+y+!6jH)XP#EQ{nRcT>g=y;R9rj)z-xrke^G|8=Z^_z*-'
    'C+Vc%SNlY)Z@odrk2mnFIuvE}3<YuR?1HK>sUrG0S<e?$q=O(7Wg%A+XtK%*t)^>S&%YFD&q2w+Fkt@mOa&aeSvK'
    'cOpo;L&?6T3wJ>H`feNTkzEkUzGk+{s=+#7?OAZFQx9#!a85q1;`ZXO?Z>h*%}(<(FDzvjJ5%d;}$j=!VzNqUa{`'
    'ko0!QJ|04tK+Fv+7s^|moOPs3>Mb65>z#F3SCp4QdI7-tWq%Pjakx-'
    '9odcY;_Imi(ICnTA|OL$Wy+Fm{!%W|4=IF$s=-'
    'GAYSMH8Gt_mG)dklEis+9?QuAFTh@Kog3|bv#R_rZ<Wrw>jbhapRip8&8{7u;q)g%bd;Xl+Up26;7DIqhTg&5Y@K'
    'u~II2z!EC1aaTHC2**Z7bV)Q^y7V4C#oYiH`7*U0;+}Gu`WgtFzxH*h~(jmp1pRPfzr^ZxHlY36sh8Q!4`Pi6wl`'
    'J`u33Csw+t<h7dR5#1In5`XZz7FX@`R-'
    '?Po}a(5gH;k|K3gYDImpa2+G#eMdSYD*5HU3#E~tX?<USDmlA<F!h>#0|tgI=CsVWEK#@PI|a)<4!l@oY!jjxF%&'
    'd!^-'
    'Mb@D*}0e?#U3BGUtIiHvc9T(G@`WWUefEK>3dHITllZjZTycGtH0?@QC|&Qzwbepuy`8>U>x9Y~{1_?4N>^JqqS%'
    'lnqF5h$6e5Lu$Q6NtEO7eg#PK~Rf<q8)Hj7PA`<^w?#7O#w7JEE1TYbXi2frw+uv8S!mDsBhmqZlzGvMchw*w{a>'
    '9_%^nOFsWXu!*0AP`#}7MJz%03<fs>5uP$6~Z5$Kwor$Qq`2LnqyFWiKv~>08CB~a$V{$jyvrMe?!}eB(ywyC=@n'
    'qKWMZ-'
    's&O$5yfht%3$G$Y#pSxRD0!^4ejI?atXG$TH9l*Nz~rF3Q8Dixn#k2fW(;dTN$JH46TLW9XszWmg1tA)k3t9TCvS'
    'AXCoL+$CHL;PcAo{moI*wN`PJI$Pn9XCy3$4N)`&?x^Vg1otT)v4bedHfy8PVgqXc|e|E+g-'
    '%YNBYHgEZyY4<5IHJcjQgN&L`)^-wqGhsV)lXR#b-Ba>GeJrvSS1i)@m}!&R1=-'
    '}z*c6^UeS4bdI50By6DKvFx|aJCn_ua1XJ&vuIfR2&pJlZ$v3J34A)O-'
    'BCCJ8GVcc~z}1*e0bu>N{Sw_!88D>qg_XYuk6T&^(RFoy49k{xuXN$3pmCDGI4&lvHTgHtps`G~C9P*8`h`YQyIy'
    'U9!>^=wY^rrV=ixsTR9&Iylao4#RJG=%7VNyX4eJrtjbp-'
    'y)oN!+}dBr87O**huezQcLQlQwliR7JZ_?&i*!Q83}NoD>vV64OF#-70GK-K4`P0MSjgXo33KEu(>bS1W7Q-'
    'wpRb7z07RBgwb;DX-eK1w&PK9Ei3t>j_EFAZd|zYx^urO>b<5Txos5~Up!WSrf6|qR~bO%k;CeEfY^b`zp~S_H4<'
    '0nek>fabb;N(<ZFjktdUt!uok8fLq;)`a5oTDI%%0sCPh(!>J%OJUX1EVXr27hqxvXYA$@W9)T53HXApU8XmTw_4'
    'X1ULxYv7Cb#>K<3@t58t-8$k9k*Kj((_h{N1lAyBxt?s+QDtu_^KvI&0W`TSc;_qPg-'
    'P0eg4G(>G>!P<8*kESkywcCyr<_4wcrmZ0E+YDIfnqclGr}Tpi*==b57j80OwB-'
    'OjbFde+@T+Ud%b!lA`_a`VtVez4*rST_u<D}&apLhEK>djXmuDBm`V9ll-C_avKcO#*E0X~CX>Z)}qF!Q2(mD+jM'
    '_PJ$5ix*7GoUcn<`OdD$BZmaJb5+Z844|Ow0Gpb#a!*mPrj&JbXt9XPu`FpHxoUQ61=V?Uh6-'
    '{1re?^%9%z)zm>)fg$q&wDSIKE<Mzo9nVyH;NiMnYY^ZjB>h4H*tQmB++&`qGe+s_}+^T<+EDTLb7m&{u^?k846@'
    'b9g<BZT$xJ9}(}uxvk1T)P-7k(sN4(1^u_i!f+6B^M3OJ>1O*jvGX2?@E63<pa9916FnU#=_Q_>bEjEK4$1M>^-'
    'VG1uwWJ0x&^0;EAs>0)5BGZML|HhTUNw9BHa3nU0noQ@DZ?V!f<J&m|=**sIla7O$2T+|5t7f-'
    '$q;!yICX*1EK5LSbzB3YKOyr^=q3q`%WLz&Aza3yJH92U@towynFj(jstt?WQjXFW_)0mp$13QY{u}#>Rzjeb~S&'
    'z>&m!X+~^0(QX)HQ5kgp{n_i3+ByAFTx29c$JR5t8*>tmhf@;r0{8<iHywY{rLQQYBuN({p?+2%6=mULT@CQK6@u'
    'YU{n>&Vc=QgMj)>b4rk{Puyaxyp+F*CVNXCIYGER;(c+H`0>N}v}jNO^iuern14sz|Z{2d_y^?%Z0_;s*Udf{0V0'
    '*z0ySleL7<z_mmXlC~dekyoaCM%LAIcq^+;EQp?TY#~)^lan!FHYKv~;Ri)se=4w|9crgz+K=6X4hw$!XyGVtB$K'
    'eN&omlg(09-!zFOXoLhhVpidB7eOtG76q^w=A3D1oeDCd^S5TF<+A;%rOebe;s<T@>O8XJGgYhA;i-'
    'kBblOXW=Gk(U%*4%z7daz|YSH?0(RxwiI)0g?OFK!^MS(;yn0lud2nnW^S3yPowmYrJxu!RuhoeQ$|Ou9Gt_HiO+'
    'bSGO4dn^V%g_-@Zh`;Zh5;Z3-WhLqu1>$9(0>UCZew5)lil}n&y#=C22U`Qn4`Kbs-uwtc(wN82~OR)n~i@&84=U'
    '4{-'
    '*+NA=%OKHol~&#v;~|Bmp+q~ilix?oRS&eSz?6tF$0MFH&O+*Il8jt9#iWLFDlDM@RCFm^)w}plou#%mTodb#q-'
    '!)@lRGLN!AIT?W0@9CpBU?F#M3{C-'
    'F8~UfTv}?^V3Zdv9BhH3b4?zL`&@~Sz#gU>22%_7L|x2xf<QawhNI@&R7(Z=K83lrCCZWwG1O+7&p^KU1opOtLYc'
    '-=8?+uNS@vnEH1r4=)3l5=^GoU9m}~in@{T#lFE*nic({xOOU&hq;?(EtL$P1+K>6_S^7DvzAT%`7L`(Q2PG8dP^'
    '%b!WRioLk1lW3wlJ`@6{6=ROE;@7@;k==m7St&6I9yy=EhTFpi-do6R;hdhbe0<#!o4vv7A$^;x<XXZ6@t_mZi&t'
    '90;o45xdo|>7V`levs_{IM{!4c=SWvhy9Vh=3kWfyJP#wv?lasQt%1lEUWZ>20+d7c@7u@Rh>Sm(0Px`<9=T3@6n'
    'yhB^Syui|6ncbPy{>JNU=^bKBi{g@5nypSTyj>IIkODt?7FnC}Na9v&Uk;1Dj*O^`R`B<po|?g(zM^CPB#4Z1rao'
    ')>oyj?VxG0P?rvlLI^k{rdTH<HNifU%~o4U03NW;s^|`Ypu?hXJsGn)BP|zIZkkAJd-'
    '#1Hd9u=Hc#4m9KnY>KDRkGqc$ufs@x~J8}a6xe(JnTMMCAM<?}g=@oyPV9py5l@#;W{=`{bWuCCUc;L)MJ7Jf0(c'
    'axUc9JIFNUu#VL6d6Z7N}QlCC^<<Jnyz{^w<5l6rhPT(hcdiy@Fnt)3TputZ>J%FyXD^8hrJdT?rA8#HC9P+2<7c'
    '2yZ)ea5i_1-'
    'v|_)TVUJ#p?m>2j_a;??O$UL$!2t{>SGQVUP!cbmBl=NlZxM#sXPmB&7lZs~mS31R1=@{PkG<EUjV(uLwUYQq54x'
    'nTfV-|I-SrAHI?A_XakE-xt)3#|v@-HHt+IzXfjlBawsUK_W3C==6U-'
    '9*NV}c<czlA6)*W81**y^WpNomezg(8r?h@WHsiP$NL?Rgq&Wm?@e>XRk{`~x}e=&#R7|<v(!=YpaU#%g7t-'
    '6Z5%;eD+c`@$nT7_^^9-'
    'nQ|ekE6vN^LI(bleacRwcoaeBZG@H}gp&I>EQWbHBZSn%WI8$h<D?$#;*Xo?7r6;C#g5gw%SME<aWgi8)e*Xq)HU'
    'Vs?|T@O+DEwD7JKdWv<$Sw;dHhs@^;DRdVTR>FbJUZa?!qgda1(UzcHV3JpeX#-'
    'X*(1a=1^2_dvu%2y{<KmTNl_eM0YJ{_@NAszclO2;nK*MzY17A%ZMdOj;h&PKz^Qo!rocQUtyLfe-'
    'v0=0oy$m`JNY{%27fO;om0{Xue(GK=s1vSco*dA$t98;qt3?WlNi=v!;%eyQ<uaX<`s1>ZjF3LCcB5iTM`9CS3OC'
    'Ws-r#nYn~<o@eC(mNJMs-Zhd3*4tVxgWYkthwNNpgnw=%xlMuRx07JzE=7-&}-'
    'BBz|nU!Y#se`!nusxNf{LZ=S$xnok%d8O!#WO4%omycBftFeW+VB3@;P5v`ga$z$UZlC|Ss>nmYuy042<2eoCYrT'
    '*vswgAty6@FXtC6Wsiq>J#UI;yv=FcoXYA=}3qV*|V-r!jiHsd;B-;&gwssk&tv!eq>aXF$-'
    '_muUnamS2f4jO^gRm25s_?|h%D1dz*UY3D=lRqDng&h^`G)v6t%|~PCLgEpWD*ZAD$!a~m+GQt6xxS_XsC~?QQ`A'
    'C6MaUycpdkb6h$mIY&@Q&zwK{>U>&kZI=CihH$%(AlKSKqnJ2IPdR3Vmhrzc_!`N71GDfSYfK76jiQ&|keh8cwY9'
    'lKn0wJzY(T9^^6GldIo-|OvXHKQ-bP*dO5o6=nFB&{$=K9y`Vs9rD#N{ytlBB>6(=#56sO!3Hp-y_Dnw}R)WM4(e'
    'FM)JT1+YG~#*y$D)F{@}z<k|6ilOAt_r~y@*KqadZ8)TimTjiGpozKcbqLQ1(-'
    '3ts$u)_^HOWTfmsZuZ4dni65POg{GBSkSeW%C4?RtR+)hwt}h2%1Du<Zq=lTc}7wb8J)qrxQdCNfqOqXw2RNEbNh'
    'B>h6XxHC;q+V{$hGDwchO$a6%ch7pr`Y#WM;8SJt8rWM=Y5%&LdD1Xm64He3Ly|Lg0{WhHEc;OsjnHi<Z+p&Pvq2'
    '4VP?cu=^PLX^b5p7l2LOr96y5@pru102J990uF7b|@)t=0}zhxwNmeT}4jb^E5a70_5Cg?lx@Vc$(tBcO?SZ@b2k'
    'rmbBaefsr=rRm^Hm!yX;OOBr2G_>;81(y_AB{~7cTB(NE{ZW$@Rd7gMT=OmhY0f9-'
    ';L(hm9FX~@t>FaY7t}c9L@=TDU)QYD!f<YB*l6^HYjj0(E3Q7ttxb&WLgjU&VtdAr{=p6O$nv4^@4;Q!pooXtVgG'
    'L4F0VqS+eByliS)8)SgJv-m!_1GqNc2!bI|RnrSe(*RQChbB&9{k-'
    'p%pcTq@JO{AC@)Ucn@ar~rCO_66V*wXTWALoCR9a}`khYkf&tId)l>do{Q2C;&c&Z9%b~Sh}h?+qNlOb?<vrG|(*'
    '#cmP-rCjXKQptjTeP{SG3y!D&O)wS6J;la+A6`8O40(n=yc)V1%NDfR$#B;vFTiF2hz60Wtpxq<l8LaNqh?7Fq_~'
    'naocFLhpZ1j}kxf|3z#KDfb7+m+!Q{e224|O+8_C9K88V|m+NMf+<L|T*<39s_I9BsVHkhz4&y3nI<KK=o20u(yf'
    '#!5N1{86q0+ZrfJN^&VS+V1Ix_wP{~IY^F<4+f{?)M<fphhM1}1j7;dLzmLc7`RxaJDmZ|vLcxl0v@(Bqm7nwG08'
    'sORL&u@+N|Q_07u4Qwue9J-sP9twZF(#-'
    'AKhGZgm~YS7w`?8;`kF_12T<^Wx~kyYB}lcy>oQz+V3OywI8}yfazO$fsOJ%30pzT~E`yX2QTHWz?hlM3${GvR1T'
    '&zqXk#E%RPpP_A)a%#i<-mAeSEb>CyuGzGuy>#sFeGcQnSGsh$SRh4iUFHr;-X+d#hj{e<pidI-'
    '!JU5m3UMXYEjH;m4tZO<=tv&3B44@Uxs9xy-joXQ5y%zIoJ;y{zD@s2+@uqmEffLcNvvbR>sbiFobPd=5y|}N3-'
    'f<>}CuR!W2rs6NSA}mc=(US$)k!h69h*XNgRNKfHtllAwk$WOO3)+IN#wgvN8py3N;2*!Uq<U{?0X_D7dkFc>TRe'
    ')8=9XR?#?LB8GQz%s8QdY!Zt5@sda^pO^<pk4NC#FTxwfX>J}~Ee^El^)kX!<)?H&`kn^at7Dk}gzR-nZZ$83ymz'
    '>X?;D#9*e{u8_z$b2cRkFqI0Y^TJmANhh@09A9&P!aZR+V+mfp?+tUbO6}Ht1v<w>=ikElVF=4mD|Ius=jOXjJA9'
    'bArrMu0&@h?zW?~BF}zvWrX2iU?NRG_Lf`B(!5Ccg1tM=bRA<$AuU)Kx2GgewvB}h1XD?;j3hw!oHCL>`G&<@%J*'
    'Pqd!<fb3bRD*Klj@2{YoFF+oKslLYUk+ya6}1#?nw8WVmrcWGEaF=?(2(g6fgy$u`Ga*R19t2)p}o>o^-'
    'X>wVfs>i7AIwS-D_H9>ZW@Q2~w<|}q|ocy%+_QT-'
    'RzVlhneuPFZ3=NsW;ufh`q3A+u0)wt}#!-y+z$Gp+InWEr!Y+bd`(X;dd%Xn1gwB!*{z;d~L}I_mM-Tz&%sdul@m'
    'sbm&H1vth+@376;9KS+3t8fVI<`spjt1m%aXcLB$EpJK*>A8qn{7y<5hl%<}#3%Fd^<O$|UH?#sM%6(p7qp;ieMi'
    '4LfgX4<>|lz-E5_a*BF_`5Y6-cZ0LN<jvsZXz-Tfx4uKN1~|3=mEyM23jD4{E_(i$EsJbs#mmMod=*_;ClsaGQHz'
    'K-!;r~00d%+==jlp<zXq^xx<X4Kxd@X{5px*61}dKE)UhXny|>BP;OO-DgfbtL#iwjZVPa(_RtU?~!OU9F$%B)_p'
    '9UvHG4dop<K)p#hX;py!DN|#A_2vLW%&_9Z?Xvl%`4;(HO_&;p+vEr<prKt5Mg9QIr18ewu;Y8K}XW+{W71Y%Nt;'
    'E^w6U5Edy%mhxZ>Ux}BMRO7oeDW>N6h-Eq30NDx9d==<xvH-m)YwL?eFpCqtFpWT2i1k-'
    '0dn_$r0>N;JVKS5`h{T~mH1}8t)JPe6TpGAq`x4UEk_^CgzxXnQt-=PN~yqjcL^KSYX-Kt>mM%kRs;%9dZC&6)*$'
    'ks~{74RR(l|S7z#LtwDXMsGbNN5LAv|RdXQM(*R#TK0%->{b9a}A6gCH65b8UM7r(h*B16fBP-tIG{5Julfmu^!;'
    'j%F5vGGz>mTIZYU54R;f|z-'
    'pg$hS0Tudf_~xhsw=RcV@_C^^%p+XK!>$n+77AP~B2NCh0Ut$A5G}nX^x!&_&(ltaS*vOx2}~A4GeMh)D|olcQD#'
    'xy={&5;a6gu7j|+SA39zjkl20V6Y{m9LUTn5t-'
    'PpMcMRFpc2YiB3P@wu#?TJIqGwGuGwI!me8qeK?|Sp1f}#!+!u^U=@0}Oph5}fGH_65H(T94>L(aMHUX7mo{nKxp'
    '1}^gg}O+qU4|2iAFpX=Gv}H?+f3$`*rpU&J`wrd-'
    'x}jouL^v{Lu4aLsEu@Ea`D<e1+mSHWQk_g*e0qOLfCvC&dTy*wF_A8%A!Qm-'
    '|iN(>a`mspOFE=@20!J(KEIA!P@qEsW9{Kdkdml;@R5bS1&o;DocTqQG<SpIb}i9$*lD-'
    'c4y@^ru}i*!$8=~6*{2oBcsQvy`GK;yEy<X8Kk%=8AQLf&2DhN<Ayh>3FL^}77s72I4-o6i{Q~o2+Y-'
    'OlZarOjkY}|Uh91cymp@@DFz05d~`dygqWDvHQ6N5!Brj+-'
    '|k`8Pn`P(4@s^{1KczAQL;?wi25cHGk$|jN!#ai@(Ja-'
    'H#N~@nO=K8%+lX(erNE0tmKK3!92wkbOw9Fj9vLTPmA<2TUzeXbw5v&_*>nCM}x@7iFAgHIMK0!fbvM2MBdx+UO-'
    'rrBN4eQYa-'
    '(mR6tBZbDPe!C=N*jjw;v=ss_h0LRQ(zMOXpggg+lCpc4u=yKMr_`7fxj_l~`zsIml!no;)HvS+iOj*Ml`7+o_qJ'
    'Of3@gakj6>kPJ+(11j*YBDQoVw4l1Tw=J<%nF64=A>hljg|e1#+I5xdGC_jc*E6Z&eql_Pg14E$=_3j5fj<Q>N>r'
    'l?8;13-D=-rDuY_bLAu}8gAR4FkN+5Zn*&fs|Eq(jxdX~1L?rcyW_p5Hy-_XHVM*L{dpNATXPPtE_>mZb(kL|usu'
    't9&x>8l^+*HyX7D|qVyXv-~BN#M-'
    'V#i91m%~eQ1d6gf+r$Dj92jDU#5<Y1YFUGL*+z19w1Dm7uqApq!bU*Dt<X2d>I~*oLaDp8v_jf!FFhn~o4xfAcn_'
    'MuwFOYgN$oGLkMG24O9EZL6c;ATUBCTEMcUu-'
    '+yL0waoqpi@ZG{ZOpX>oW4V<!(j#z%UL%txtyxyc4S)dZ1|UE#E}_&5aXu<HQO-lxOnM+?#Zx7&d8R}=;xDSfSLj'
    'l&-d?Qn41-edTA56I9NV+h7>_$Ga&PToCifJ_n9bP~DbI-'
    '`rLJ!Fe*d`FSqPuKX+VfU8uvCxU!lNec$?snOj46|(wpuWb}Xwb8s1Ru6xcV!-'
    'SG@bX(evfol$|>B)Zxt{^Bd854tzX%ax3Gi%hWdh?`5ca?QN)rDZ2YP9WysT)eo=3*B}^pE_8<e;<;K9FO0BP#8+'
    'U%X>4jZF8aTJSs=K^CCH-JSxeX!Oy3ZZ$pLOyHz>F(GaZ9d+zmost5N}A(u9!o3D9AQ6$WIL}n)#vweAaXGa{G$f'
    'c9Ww!yW#>Cx@pKe6gR*kOxYk35G(7Qn4B-'
    'u+=pTEf@cab~808V?QC#DeR7%x*Ab+_$hWTjS}u2CfH<>e+eX84zci*2AqblnV+@V|_f@p_AkAzBQWPcG?UD#%N<'
    'ZD71aeSc%k9(!@CAzqi?~q5hrwj|m@dL<n~n@&h1AIdI^WgPnZ67k>fxtWD+~<~CMc!*EJbPb6GdUn1?|0=FW09f'
    'iHnKDJjuY1(dUI@<+1cOwc7*i%o|z<;t(bE9(KJ?!G4*i>$qIo%MF=m={qofwxhv|&qFKmzUS1|F7UNlzv=+F0qx'
    'G0~Pja#Ifa*l6tL;i+}eIO=A6V9Uy`NjTF9o_B)X7xj>0X#eYmR;rs}FGCmgO`b6i8Ze6L(r|lu;Kf>@Cw7IdFU!'
    't$8ggVXK$voHRH!dtjAS;m$+x)8U-u#YGxf2WvX?uP2Jq>PoY7zxguSZDmdFkqv{}B})<gqPsb#c+(LI4$+GH!_-'
    '$Sl9w@(6zvgXVj8HPQD&X%jqZaJW|9FpE5ikPEzQf9m{%|63&Vp5*Tr3sX0uAZP1sXRVZ0;t8VieUK#tcx6jm!R!'
    'zb5KfSfHX=2mB$_d7prpb+q_N9h5qy6hrRbWfAB8tC_FFT9v}Sx%T<CQDO7xv<o(|Mo4p?fn0OaJMhO{~lO#qvU^'
    ')8)3MWbvx@eUAxOW2U9V#xm+A}=YM%5}rSSQEd(*e9JN2-)SfWou`Wj9^=g_{eQAG#n-'
    'k!R!tK?lXoFC1Fy8!qaTbU6uW+mQ@T_xJet-'
    '#*$!6ZPj87tyO8{u&OS@4g!C41?Wg@bCZZ{_p5+i0?=5|Ncud;(#@upZ{N}B;jkMF1)|9K2Y?US9b#HIe>~$$|a{'
    'izx)39Eus-Z#r^jm?(o?94&4IohI_mJ7-'
    '7Zhr!mm$`{Tp6gOm4f_s#}%1pmuvrp(NE7|eGOOZq*=yf&Bg^Ha9GD66cm<LSvI3C^Yj{PZUz4#5Hh&W=y^e@xyU'
    '|8ROoKM#IB+Ix4L{4_ZE{`hnd_q#hB!0c784(1O1lHfC^EusU0?oQ0We=gUcCKhzYk2jh4o>OKv8tA`+`sM}IErS'
    'frqrt@uMy_7b#R;S>#{Rke^L<y5xF7=mBaU~dm0;(!>K<QpsyO{Jw+7qu#Z_<t`=pN`lK6(zCs6iamLrtYr;I9q1'
    '}JxjQ_87Zt?4FY3?0Kl7p)YEX_$6^J`Bdf<YIk!i4*QBn=NQ-'
    '8eFYbi>mkR8K%OfF}f_vOPGK>a`R_4KKm(I>n?5>&4~E#`dN4Mlt?gnigSW_gjnoPLJBHe75QR;E}7UW56ne2E3b'
    'J*EwgF<*;EQ%z4ma2O+q;|1z;}C&S2y-mb@5dF(}95^%AqbU*p9P+#g{74X5&*xB5>-'
    'y7%P@CV!sJ_<#rvzZA(S7_VoGWxirMRO2N`#9+N(zpk|~5AhvGiqb3-'
    '_!;K>N$~0nyER6?4|Hm}$T;O6a&ozlSp2vopi>B~2yE!UO5)hl!L|Gv7MyaPuU6S)_)C`qSar$eCwRq-'
    ')V+P)`Rjd<%18y-'
    'd@(C;U{Kb$?+xDHoY4spI{B0rIcjM(hYGQwAFl!uvuooeA{_~tFM7ZiA#Qc?LZxwt5wtTjP%_>XkKmAH*obi+X~d'
    '`DFSklG-S=?1<MdozEh+1C{K|ML1*t+$@gu?I`7)vrh1%2#4RiE@Mkjt1ygJEtm+OKO(*J6h1Jk1Z%9fK~#pXqc-'
    'hM?{fU*Io0GlLqH4dtBz2xEUG6&OmPC0iUo{8qj7FmEWaT=^J{XEp7xqX!atFErgK;mI2{;Q)J92R<jUQ%0sX%>C'
    'SMfYYvlmaHsrws4iLVMV>r#B>ye^sMAzRF-~DyaMPgiHtmg0^}*6Va8+ArryRQnDE?GgV)x0RIDx7Bn0a5-'
    'Agez!Q$<BQ!v1pAgLP(b3-'
    'tZg7NW+gP*GGiWzx6S@EKAC|d@LxJ5G(nKfdM~>jJEt;d&>L9|xw<Iwi8gZuSyrTI`IJ^pCO)zu=6Q>If;1|r1)H'
    'w8MbyJLiZ;NtW!IW5L;x=dtY9pg@2M)@~l7jT$3k03K-TQC^GXMLx#}xCfPkhmRC5^M{AY;s{!-'
    'vyBLNyOg_kN}ItgxKWcCiU`+hZl0=kcFtBEvF_r~X8gUs+a=MWL}`6rb`*p4L{3c3S?4q|q;f&nvl;$XaxT;qX|V'
    'u0TPZu~3+(l?3#Y@Dz_G(eSU?k5=pV>|{t;R?;yYTo-syrPhdR_>iHiMUEB~POAV@k6bs?8+hAA1<=)KbczA3j)A'
    'JTzzbQ+f};NwugDogUfFx5@E09@hCfn>zjq(ro*lkDJQ}E*Ui1m+X*EpB;QOD?emp)(UZ3o}8`Lzy=+*mgbMg!Q4'
    'sob<;@3Fb=TGnhYT4g)pT<aDOvEVk11{~n!gfFddi5vP^Y%{;-'
    '=96O1r3_Um1QaHFz&u(Dc=o7ProCLBeKQ|#_}n*b+mVO_|w4K7B_(M9M{(1Ke#@!!JYd33VDKd3XWW7en@^C>>ZE'
    '`sM~`cBMIBV3O6!iRNu*hh)v;j&O1!o8#AJJd#m1EEli_;KRw$!Icq}y<!<;)Y0;w?R*l7t_L2PMTQ-XZ^!hu7^Y'
    '-xjlf8!HrUe9m!pfT6P0(z(y8x+#+c>KL@w)YFV*nc~>xmt1zt%!)^3-YPtF2ANci+;8P%mVNM^EoC-'
    ')C_dOOJTJa^M+HBK)h~=LohHe@%C%quZDF@!i@y{uv%Wn8*LVk9qI0fBfz}&Vyuda&mm)fqX#=KL`d`@>#(H@q4#'
    'MLqLwHoAf;)kPLU?9FF#ZV0Xr&Ie5Q!vUk>iZIkssU%uvmoQFRg9iI&L_h6f00;wghkxxBg=d@8FxU(<e(loMy(d'
    'AWwQ6m>C_Vcj)J0zT<1f<Igzi+G^N=^e)1{|!#X;~WwJYvqUyiMF&O_aA)rA;O{GXaFbjJP@K42e#>$xvkpO<Jib'
    '=NZZ_qtpBPyi$#;pOrvXvM4J%n<X7>x!h|cbJpTlB1&3tq(q3>W7!6mOqS(>@#YqljSq{&as9-'
    'Zfs(8rlK5G%W?Hb^qMx|x(wjmxu7*Hg_-yoZ15uPA!0C_ev$iyCV&Zb^gMM4{-'
    ';};npi*|sg7RY05wt?ORyh7x0heD1On{EA;uDFpMj=hbyN^4(3W*sk<4|`D%j_lI)TE%OoY8TAOm6s<S`rD69VC^'
    'AW{!&1D?_8^^~wgpcoY@IeOZ$mw-Fn;lCRR))I@m19L4UHx0+~D&X5S8LzO#Li@Wqj1wqOu6Y>H0Veh@hZn`0c6l'
    'oEvTT7H)%$#Ik=5Pa?AQ>j+Qw%0(;^!2Z)EiQX-pDqj6Jt0@b_BJjn3NK}-'
    'qJ)?#N$Z~#B;1}?39g3nlau1mKpZ!0;4#_RL!^0S(VgMNIOqIM=vlHGLx9)3}b*4dl}oQrcGjK-'
    '4=DLhrmYM1lOgXiOCvG#dfh+56XoWPgw;vgsLT~H>mb<q(brfzA5Gt>X3v%3=&)u+~n|1cYJ6}*-'
    '2Xt8MuvZl4SqFSiVpUWPSxJwsVb@CTmqo<izI_NcHC~Z`#8ZTc2Wemad3hjAA$Q6Sw1ES9o~11bW+!x=UwDD)YaG'
    'IKv(#3+F!$p*D}$A5AKdkTz{>()<Cm5z;&#!K{>(l^JL&eGKz>KKfaig4U?ji*~E0v_E!NN4?5HalBHhwIf@+4SP'
    '28;BPD+kA&M<gxdJY+Dd8QYez4x1F02i`*K;X7b>Pul+a^B5ExEuX9}k4r65VDp$@vu$8G{0hE_`x%=?Ra`rZTvw'
    'J7r{V`z<J8fCG{3p+WY4aq>^O-'
    'PsSRYZUg1|F;@9wtMB^iZF*bTOtDU7(lCtC6vX(ytD?)^V4Ha<vx3K1jFN6KRJUL6p!3LSR{rCZ@aeDK_n}%RbbO'
    'y_fJCbg+^~(Y*!XfX2ve<N(@W4_T!awVC}UsO-q$j$W{(G#)|lyWz-'
    'U7hcnffU&Ux_h{}x4>WAy0qjC=yP~Mm3Rxo-fK$PM=<@^E395J#bJcL7NAk&RsNT?H{HuEHRF`q7*D+$lp{Ma@ar'
    'W%O*!2!8nI&5yqW$xZ+2SbAdXGjQITj9Ja@!mcdlGRfCEvot9j^@<mD-'
    '*e<(k9Ki(4UW_k;1(G6EGd!lxnr(?tUTCF#PM^L*3^Ui>9it`5Tx0fr;L6P!?lbG+#ciNlaLP*BSzlBP;kqe3H)k'
    'RDA}X!WGMhTo-dahLjTO93)!C?Rjkc*fRTXqc9>Nk%ax=$zH6)i`Ob3>T>rSBlNY0PwU<{iZp^zd>ZuR*%nMH=<%'
    '+?XmX2B#Fh&;^~~t9PXJpM_PFFfjO{;{;f`Dn)z2+&dK-nYp<UjRh{B3CknPFm0rsW@4@+pg1($`ta^Il;2<a+&x'
    '^s|_ujpKJD@AZ;me&W``7M^5HA%c`!Gm*`)3@u$gzs-?fxU({q6bgUlX$E?e07SC3p0c4O*-'
    '!L6sMD4uAZ9K)M40xdqa6_a>8`rb{=SOgc!h?&<o%dJWT%U%y+=R@VFZddBY$@=w<574X0$|HPkO&&qP?exKqiC~'
    ')s)31IIE>prC?@;zst`iuq`in@vQXhyBv7zJLJKW|2O75vbbKByw2e{@@P^NCSJu~(E=j^#ChRl28ctKi<F1uDKb'
    'yJiyyRinQp-L47j^YG4aRsjyrJGr5#Xa-aM@Uf7)lpU2eB~pGxDyC^g0X#?dp_9PM9f4RSSkysh<JgU)G7b5R<Ca'
    '>yCsRB(?p(uky?RupZ@dz}SW|4*$&HEx>iF>dBU_fhU3sPajvC%OhP9xB2!T9ypvnZc7#BAI#*DZnY#oQ4n%^QU2'
    '_@`3=xn!^LU%(mImfqAA|kjYVE4K?w~^r6N5FMK@llBhx5$TN6d%K7Y+O85qC4xp6G~W$M#gcjEPar|asqgaVcD|'
    ';qEQsBlni>`R`bB==-'
    '97D|CfMTKCULM2RkGaaG4qVpEBs}@XwGztId5(&YMz=aJFKClN%tR7;hcJ^C!1f@q3BaiSZ(C!yTD13?IgWsW1NH'
    '*J*)q?w+`G*BeV$*{kgiQDk7)UX$YDVwTNm7Tsb=8GDM$L@0d|P<%poy1puBncj9$1b})3U<{8(bMYzc5qE-'
    'TXv;ywSs%c2ehgl^#<M!$FIkF|fylAefkLWQ7O`nt>r)qxY*_=O(i_Mu9rWIU5YdGsF{D!C%(poDA<EM*?qXR-EJ'
    'UX_#VY;WxT6otIEAQ_hm&l)UTV?t5KKJ+f<^;3a;Wj8FdSF&Y?Y6rLf^aMxRTb&f%wMp!zrWhdSf?@dRc3%M-'
    'A+qo_TakdugKETUc~oqG`2--lX7`PO5TOmegTJ2=x2BI9{05kAJ-_Q;d>q^bh+EkH~n_1?1Z;%c4@Uw)BvYiJj=*'
    'Q&6^+bk0v#=d8xN{E=6gj*D2As&w2n&OWgbd?M4up`l^9h)0ptv_C4ULHnp?<&fB<sD`ME`$QaHAa8rYSQot1QY^'
    'Gv0rAz+3AbDCfGqu7R&AZw?O+QRZ7SN8TM>Ctvuo*gEoOUi|NjBrCi=('
)


ENCODING = json.loads('{"name": "lazy-bias", "target": "probes.encodings.lazy_bias:LazyBias", "arguments": {"heads": 4}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 10, 64], "layout": ["batch", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [4, 10, 10], "layout": ["heads", "seq", "seq"]}], "table": null, "max_length": null, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.export"')
FUNCTION = json.loads('"dynamic_length"')


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
