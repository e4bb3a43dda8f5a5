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

#   training.forward of lazy-bias on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: A call that autograd records works, and so does its backward pass. The answer is that
#   of a call under torch.no_grad(). Both passes work after .train() too. Some code exists only
#   without gradients, such as FlexAttention with a learned bias on some releases (pytorch#148752).
#   Other code overwrites what the backward pass needs, such as an embedding with max_norm whose
#   weight is used twice (pytorch#26596). Metric: max_difference.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): one of the variables needed for gradient computation has been
#   modified by an inplace operation: [torch.FloatTensor [10, 10, 4]], which is output 0 of Sigmoid,
#   is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the
#   operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True,
#   check_nan=False).
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


OWN["probes/training.py"] = '''\
"""Probes of training: gradients, optimiser steps, caches from inference, several processes."""

from __future__ import annotations

from typing import Dict

import torch

from torchgrid.inside.api import Case, NotApplicable, probe

from torchgrid.inside.toolkit.forward_backward import run_recorded_passes

@probe("training.forward", kind="requirement")
def forward(case: Case) -> Dict[str, float]:
    """A call that autograd records works, and so does its backward pass. The answer is that of a
    call under torch.no_grad(). Both passes work after .train() too. Some code exists only without
    gradients, such as FlexAttention with a learned bias on some releases (pytorch#148752). Other
    code overwrites what the backward pass needs, such as an embedding with max_norm whose weight is
    used twice (pytorch#26596). Metric: max_difference.
    """
    with torch.no_grad():
        expected = case.reference(batch=2)
    usual = run_recorded_passes(case, train=False)
    seen = {"max_difference": case.require_equal(usual.outputs, expected)}
    trained = run_recorded_passes(case, train=True)
    if not usual.gradients and not trained.gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    return seen
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
#   torchgrid/inside/toolkit/forward_backward.py
#   torchgrid/inside/toolkit/gradients.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmni+0;alIX7>-q{O4rszjz=k79LyoyXGKDH%YNuHT3#UKy~S{Rc6hX5@pvi93=z4`?-'
    'D9O&`<X8mIU0q#WT~%FOU48SYF4xnG59@sPWLg&WI-S=2)%Bx6@Myj+mqC)uH}z(nB}tGkSLM16(xNEqw9d<-'
    'IxDEmv|KE*DZS~Z=TlYiUAkK3#Rn;r6`Q5{GJ@aoy1vFT>cd`f-'
    '3v~ySJ~`kKCOGf`vQRWf_Yw~i?ibF(dk7Ne9G1pyba2EP{ZRt%5(U>$iga^m+R$sK^k17>msYFV4cl3RaONVRJjg'
    'HD825VJwiAqbz01*0(1vZo0c=c0zee$G7B!DU<Pnj>+(Dcva58N13YSNnk^PVURT*-'
    '{#{U%!MeN*rU2q1{glCb2474UDK!7Lay^TxdflV`#)GpWfd7&NUI8_S0sQUD6IQ~HvuutOhkm4Wl0?`{FObJ-'
    'l}!g&DGqjjz`p_z|66A;Muk9hs`o#oi%sSLi4BT>&DJv@bcCoX1dsMkP5`@b1qDKW^=j|+TYNQ7^M$<HKi)g}8Q)'
    'FUX>}nlPhY<q9lk%s*LA+k%1tdF;AL|7DtR}0cX<2@euhuG<$QOUEz9+_6#DV);r^S^OZ<GkD5oE@nS3}nJWckFj'
    '^4iB-'
    '}~|H2)_dd?gDo$@@aYwLvM<mj!sS)1Qw~YswOC^zi;wl=5+RW^#9(!J|4Xr9T3**?4O%_oh`FMWB%jG==iUDr>_q'
    'W2=DVMTYn<%x4^#4KIPNQ0la_oo~X0h2%vYP(>;8%%<5E=_01^RfB$liY5OtToo;68qk3<>dUr$vvs|fh`8zjqMU'
    'A{1{q^<!2uswP)gp_c8DYf?K&;L$g1iuf<5<lpoIv>gbursaK_I|Pn5I+saGBQ^Fdy>ig)^_F&{LccX|1ck*9sUg'
    'T?55smJ#G~G0WCo*f4<sW|rc20#ySEDtNd5_%X<o<qD8m2b)z;m%)Dol?}8DT>$whBW&^lCc}n>Qcrq-'
    '@Pls=+_UFFg@2JjoH@I9l~pgx=>|C<(t=10YITvWvO%!Ot9qOlb?_Ny+=Ra^(raL9`N*%&ivJeL#lTOqqAJ%Kyxo'
    '>+0p$-'
    '(a)5nM78$>#A*|@V$O#aeo^t2eqP!dgjGB49N@pnE+8@$IiLbYyybt69Sy^|}WDCXvl;>@jCp0jiQyvPmQWY&qtb'
    'pMv>B8$`wb7VDXPjr47o<(b?kMzHUF@|H1X$r=0V-'
    'krfngErF3Z_wk$p#V1cn~o{Dye{)(g(BgH>7O$b5ZEOpHX&+@s(82(#%!R$DI=0?=d8u47U#KxbjYX}VZ=D3|}9H'
    'S6TmFZ`M#o%}>}pg<?Bf;Rh36uuyh+pRCtt7MTCAL@%X3)Uq}^0b&jwfUk<-'
    'H+ABeC4nwzWfL>yxAB28je5+pte^d^p6s>V!FWb0G&<L?FV}Ru*j@Y`<Pv`{J}C@Tl7E`<naH8qFjSa3m^3Y%UA*'
    'dlh3jz=_-GyxujwA8AgAaR+%ck55K$0u{|OM56XH^Yrr1cDt-'
    '(V&pa5<wrTddhQWdsdW!sDt)a3xE2I>)ZsV`2^Q`OY85(hl05Tm<z*2z*ksJA^o|XK_0QvV{Nj^TDY+W^2-'
    'l{4~P#X!oYL%yXrOKVaLy!I)t=CAS3@fE|Mh5IG!5T?=l>?%Or$3L5$(}%?6huUbYK@FfWZWXaV$76;eHF|~FgKA'
    'gu}L&Vmtfs}!bv^Pud-P$5L5PQ1x1v7OwcP7LCMS0UyjH)xM5=T4-'
    'Svt?Y$j<;epfc+vlMoWB=XW$s2foUX}~<@@Vhn%hv}#srR>n@}}Cr{33N!ea8r62f#?CwgW}U3Mc+w{>;)4tz7O%'
    'LK-y^y-KV!W-|8s{Yg(NRsKR#oj-'
    'I5G_sAkbdI7NON(r+*Vk=}SxhB0Qc*>X6ZAO9=YV)l>^Rk*(EiRAFkz`sALMg{gT<9%UQ+01G*W)gR}uH4#|A`<b'
    '{FE1T}`u9Z8#<X3o64OHlAq?Z8=;Ufo;26ZKfBy*hEM;MN}___Gzt!4~o(#K9ibe3z`2_#48CswTNbFW{=IhQiN-'
    'ep)vbn3)$;DTg(D1Ast-!>N*qIu8y=reU4PaqJ38GrhsXKy4mg-'
    'R)|%{^D3da;q5PSv9jv0D$I;=hUx>6pdWyQpLE0+Sfp>b8|S9Xl((aUpH6=kWkm>hVRNfnA@LLyNW!p)cSKNQnD4'
    'V7k`{&nki@`sv`kk~f&{?HO>&y+#5Q$cWeaP+JE$Y=BG9OTsuB%{C$DjRbV3N(tx|>fJ|s1GIrSMgi`o3hu?!0le'
    'gYFRA$b((wJw2m-'
    '?xC8^|V?`BLh+eq^ZbHn(p+4sn82Tl53%Ehm?g<xlP)3%dKAUAuD(W4p_hRe^M_9KTyA0rlYMi<F=GD8q7jI?grO'
    '6Luo=HJG<S)*U~quBXP%so)~!0IK4-k4tY34Z$#Lb@zRMKtlVb{*{o@~X?_-'
    'AYg+0t!trf~+~==tEa+><VxG!qQdwhf%>bVA9)Ao{WE@u6Kf{T&f&>D(>JNd^&mK3R)dlGxdkqLx6Em8XjF+n08~'
    '}%*xkkS(BVgjR2Ax5C)@x0fIPQZP0dtx4a@<G1VE$oKZmP)4rzREy$0Bnyy4J*B!T$_=aK}JsQPds_Mp!M&e3Xmt'
    '0DgM-X4DP2E<a{Xu+5QZf-Zu{vbmbJmOb&7Y4uT$JwDhC#hwWd#XCEKjWKioFBZHPbKCu%<;!4bb1K-'
    ')v+ODg&(nH(5nAZ*st>u=o(jRP3~>r8zYk*mjRESU-'
    'IF9;zyd51Kz&$9FIUkrFNV+J9wO4iHiS{{8o-m&z2j5Q0D6#l3YO%KXZ|`vUZ78P(LLn$OtH$|Z>BtCJ`|hfIT-r'
    'r`lF)IlbI030yOMmN7iyE_{g?z6G*}TA$ZzV6a96I><Uz27k#BfB*1$2#nqK!Qrji2JFCA=5_zQ!@fdcPJZ3TW_}'
    'M)sgsFlI)y3OgbD@jBaUF>|n7I=d8xy_k(3+N7RX(AzT+i|X);Gu^MRrw35u!{!VQfOx#623Mx~L@X3+YEH0lnsh'
    'E82NRX%V*g5iv#N^a5vHUXrz-jA7K*i*%Zq#gS=|D%!kLUZTMBkq8%BJq5`$s<ak8xi*Hf+GO~?ADUOv$)?Q#nD>'
    'D-GJpqm>N-nj5xnaG)mx*Cw28Y$z!^UaD-'
    '^$tHs^~Jy_Bx6pluv*AGV;&B!gFdurkQN*hOK9;C<M*lQgZdCd^KYX&R!;(sX~kC`+p<1A~!zO73j6CNf?@C49uK'
    'jRo*ym)t=C1IR>AdluBTylzQH?xrJCTVOzwJ-Y`ejSoS597OW#hoRGx7>zUj#FDi^c&+#EL-salVVcrx{KBa(x*I'
    'Bv4HF>&CXSfIR$|Z;&)m689JSaiiK5YiC7(hVQN<R<yUzz6iAn+os47kAe)phJtfu7QhV}!N=~V>7_bqCABgmdS3'
    'I6Pk+a1^j-!nv?yq4i(0F0FyJSt8Oar#x!&-SPZ4qR8y=<)6|Bsj@H92_JKS#-'
    '~glto%GvNR?WgN_I^6fy=Is#6Wv(Ypm95DVEF)m@2OeG#{Son`<rjNZrWdI*Nv`79;w83=6FRk5`tf&NJQ+aO@KD'
    'iOD>*{JDThb~lpm93W>U|sqi8zLDO9gWO0hm9Q4cs=Lnmw$lMT;9z$#k2-HYKt3vKV2-'
    '?ZO>s2hbsh;E@0)I{d1EQsMo}=-sMT}1x3-'
    'hp8%Fty3VVzP<0M@=ccDNHj?S0tTOXR^s+vaKNlp+G+m&)mo1vE_Eh|YYK>P6$==^bCq2FC)eFuy`C^vvt{K42GE'
    'j3$P<A@+d2dQVCQnNBCHo`rcuLU#U6p}pHj7%-o@Lc^ou5NR@{?Vpn+k`htFqpiRP`-'
    '4S0}plI?YYjPU%Te3AgbwLoBihxcpghdiZv9ymzpVkr2<a-'
    'KYOyb{KK@Xy68u<V9{mNz_OUtYP7(0NS+!o1EGhXpS5+T9YAaSds+|RZB4@ngNEog+>VpJs3)Bjjz%*)V0z_F7V$'
    'lqA<7XYttbvK;2={#0WRcJqu>rI`A}W(Km8>)K)Qe&24y+r(UD!hU+LCRV#fe-GOS?4gl2&(F0jiw8RF@d%Y4O8~'
    'tOJt<ZX6Y{HJtxLDZSLobqYF5JW1H~`7he@8#t%E8(N21$pMRnib9*laV+l=G>_ZByBP1s$uSuph>%kv6Ihavp-'
    '4O=d%N&|llAZmK+x^iXk^D+>Jqon?-'
    'pW<YB+&q2~aTP(`&B)dUl8$T%_Y<fpd@3z%z#6z3S6cE*4*~#)3vN>Uyr4?#E7mXh7H)d0isspXLWCLlk4aJ6D;V'
    'Gvd4b*rGK}fe7VxS^5i}-'
    'ev6z1l3R5|@Ro8Uo_Wte{^+t!Jt_8NSotmwQs^z4Li3)`D6v{`%?H`<(7aWDr3V*xLkZDg`gE%^}M-'
    'SMt@<Yi)ZM$kKpY?CdG0E(>%Yi;c`_nx*8uxk|J*k)m6+vwr!iE*kzDjNbo4H_;!?=^6~@tNZQ-'
    '5{LX?g64mRv07P+X%flSMY^w0*evb=<+lo&D2k4pKvbS2gk4iiJa}K8i*(D)?s_W^a9P~D!8NoJq%LFuId0q2M<o'
    '=B23nc!BK09_Mk={L#Nq^Mf&?SizwT6j9V(&w9n?E4DZg4IQi5%hRw&jSlNQnPu3Z&PZAL~Br=>9*>vt|kr(AHkB'
    'AkP&^@CJ;CrBfbZn?;waOSnYaAlh)1h8W2|`iU1{OLL^l6VnR@B)#p;!+bgDi^M0?sZ!Tc?*kvDUEpqlOnNEvide'
    'T5=Df9mck=gcdH4cGOFpEVBjx2~fkusY6P6A8`Y*y`Rau6F2!RVrxAf&`a4{tS`VMruU7#YYofVTAXEIgs*A4pL_'
    'rg3hYpUF1M`#8G!y27Uj5zRcp0zf_+T*ITCj#VN6R}K=~T%r4WrKSfr@dhrIUxUZWG+e%EW)*CTC-'
    'Z@@^MdA81sl5cT!n`LYcX3B8?Ssuh<?a9m%crF85wLF&QJvrBn@$s+(O_QYqGWPB^HwI;V4NI6Bq+%5JVeMSN6d<'
    'w^J*5qpUh<2W(*`V&K91b=N#<6K5&gk%E>CQb-'
    'oCe1s1gX|vnkvLloOf{I}BOLGIPsntxuaf-$)cYb=S-VnT0YN;sz1%pa9Z56iD-Ou_!OAU8a0UVK2IE67V65J1Du'
    'nOxG&%-'
    '%PC<AmVZ&yrGS1?qxsWDU#d{f*ZADmv6V<p|}Zd2$kEgLk+S|AOeN=AzSZK*{~<gHG`=Xr_y%0OfKP99U1Gjf;*>'
    '+f98(|+r-DjYaqa%RLTEzTEjydmu=QMx_;8CEXW!fhO>N5BB0*oO;n)CP7hfm;lOjW(}u577`P5I-'
    '*ziSj1UMkj=H$+i|<%ZAcfb&-L^r?OSjparIw>gH(;$BnvP-'
    'H@6{@=7Nceb!qo8FVz$EX9C(k^Y;97s;PoBWQo>oVlX70+*|ZM`H+cu6?JkbCua|)Cp{yv#OR9i0>CdlGckb+{C&'
    'AQO01R}=v4T3WR3?Xy4t>UTYY1;#c=w3BB<TIT&XzE7ZngKjrB%fVkE&JNU^|XVWqxn0{(w2je?7)(6LQ9*-'
    '5{%lD1<3956A4?zMX^;G&(k$B~;RC#B`WItL;2I$fR|7=x$8R&mM6<#EX6#L^o)@_y1AmMMPlY+xYB}G>1pw5Q%x'
    '{*78TT8!z(L1&+T3tI6Zo{<?s1$JP4^g!Nf*eE9wV!)DrEQ4zC|7~|qUr%f{J+(p$2GuDe&Tp;DsWmaF5Gt1;=sV'
    'yqdCjtbl{(#36h9JZJO2L>a3Sp&PTV>e5&_})4+`z3liDzz&uy0ogwTzN6vBxfzZ))CH)252HE4&6Bw-OmTq2kfB'
    '<r`8_;N++o{XyOS+J34C^tMWPsM2hnUb#z+wzTEfYD(3@lx5M={!=T~0;$!*wR%sY@g+dg8A+`(mEmBiQQOatGIg'
    'l^fcO}V3F<@w<xSKsy%vG@tpC)GlTp}WV`$lu28j{@8yQ?<i@3oKZ`JmnimY#&2?jC-cPQ8mrKL<=Fd~rzU^Iqm*'
    'IIWOcdo@E-C~0hq+7uAT3W^<MtoB7#-'
    'K9jfBWIKN1pf_jS{{?_p5s0wM<c>Ma)Xd8tsvX+W;S$pRtd^T7k66=@`K)>zfJkNYO{O$Upv3b7H6jbJN2Iq#p~1'
    '8wTe#C%Eirf7IOHHl@iJb^9l*YWmo=6Dbm?;f(I`LzA<otE`^?4{(U<s1OgEJM&DV(UM&vHnv!y9(?o<wEQMb)09'
    'D?FhO^RM+B+WE*HN{3!cPW+$zjtXOEf*-'
    '{Cf3jJdisoN9<HXG#>(6cVcjPd1S9ptA*}^w31Q!1MdgNrOmjYI7Tof-'
    '{pWyj+*Xhg~X5Cff~Ta7!nMvvh{u*&Bt;ZP*$Ddj;~asnVqUA1$(h&;UqcG=bKf0Ac1^O<DAyQoB@&=^>)>M#FMR'
    'V?n(Q<96$=D?v(|mv>`AWgS$?La?DvUUc}2bu6Px7<|Ey*>m^<*?<*B6OB1Oh;25nO5=Ia9^BR-'
    'y1~ZOo<tvkB|7~Wsa9j$J4AaDh^;Xp<@FTRuG@7IC7s4<t7mfz96)V3z666?I+s`cI>L7`2j}2V><Lax{9P!QY1Q'
    'Zl;u>*hB#O76p2Nyab%OX`B8>r_Ab<*9N~7Cy5n+H4^ef#g>LGN~$mY#CWiR>ifyI@|*j*&ZXQgmfX})eow6@37q'
    '6FiD+uG)x5$Eoj?}8&Jn9{#z>#~Z_b4pWd$Zv6<8P;(kbo7ku*>l?#bhvMX5)}7qhBEu&;B%lxvq+1G0z3YX`-'
    ';l7z|f!n6Z~(37n-'
    'GsNXq&Uz9oYxsz|y?S4qqTyOz1vU67}bYrjx4YVe7)!rdyQtsR{}tU7e#(Vsp4PvkN2e1aLP;?%`}<-'
    ')|afBCbkxRtY1`Gr@Th(b7Na+uIfBM3~e9regT)Si2hZ73%|n;ps*qZoV)pn#i|`Rx%FroKDHprh6&nNKZ=VcYT^'
    'lD5y^(V;{`K~*_fl^8M03)41z{Xuuy3-sW?JB-jRm-?}~-'
    'V%YQkFT51y9fCtwuRrhA!{e2(aYXL0@v7^@kMcF*4{VSO&GBYtLcj@|8P-'
    '<aXS;mV0(H9^zPj{sU37&7`igxvp>m$E+s&`=^k_;Vi!~FVVlXyk^dT*3J)V@vr*Gw?`#ThJ@?VxAifWLWtWNjoi'
    '?&4{>k0~w!BX5)r(}%YHlvtji?;}6ZvLsEn6q!n+@Ej1CC4k9!Kl%+|Rxj)#eEZN{RmH1@zn6VpQCrSk*%{#V^d$'
    '@5nueo8FNLP}>#^>Dgpt7hh*cNVQpI>j<}<1W?=vWRx%lwS(RKO3=xRVmygtMT!G#>7d~ZzwC>t9a$?849T;d9oi'
    '2!TxZS;+riS(j)iN_MlFsEU=34iGCKw%YDbcK=V-@{zowIx_Oemj@Q&+q$qHF#WL<W{WIDuT(L788-X@fQ5wlN-'
    'o)>JYX17c#>Rp4y@4Q}YxY`*~9}`8GL$J-'
    '>;WM%D5T$;TgSe?>T3{Fj7Nzp48B$*T=4(*Vt7{cY2^vjCjUxa;`Wjk9!)N=zjBQ}zw|=vk;NOGiFwnub&vmE#vg'
    'jW2Y+i2g{Iv4T%3d*=$jMz%6tO$-1Zm)3uVdsZRi-5&MkGnt2>R4y*afOJ>?YffRBl*J*r3-'
    'OQ6VS~+X0!SU=yNLGTCADD~#sO7Bjs+cb{Vduh!-'
    '7S#grp&BQyBBJpdtQ?}X_w0JQ_2C_Dc^7E(9|MK+Nvv1FeH`%pLu0=XQrxMeBj^@;X;pv+44zR#>l&y*JQ9A@g0@'
    ')!@f<c5_EB6(Ja05{zSr{hs6tlox4>9aBwo-'
    '8n3@OKeH&vt;cpgxvWr50f73>bw70zzz>8<+zAybB>w;dB@Vp~~Yt6h!`3^}CFjZbGJ(T=|ZMNF1uM?`Y^5yTk2S'
    'cw=oY>g1tDn(*ul2(^EABDT6O@2O7c8sqT&t?|%IQCm3`(%y@Btx{JbjRZCNHS$|bBwCn9a9~B5Jc<Y4JV|y0}i|'
    'OTxe8Z?@l-S&Wot(ZW7oIjIHsFi3OG6^{gRm1QS-Zv@DqhS$DC2!Q0YDj8<~y2rV|%`EX|yZAYEsT)P`zIZUP&qq'
    '3NUr8Z;KqvqW%P>`19@2!+UR`a(Yp<WJTXjP0bm7Y&&#xHCH01Bu^P)B3-'
    'crE`oIO{mJ(?4&c9qVXkgNvaLZB}$~_yShs(P#=#mqK>bq>@O9I6Cie;xv~|R98iBx~`m-'
    'BZ56Tq6!rthCrb#Aj4F0832T`4rVK{Hr4E$<=j$yZ#j7TU_m8Fj;Yk7Yn!_zrdonZ!NI4AmQAiuy7hZz{!yO)3+$'
    'i=r-$xx-Dp#&VdAK))&{zpg;Sg}<`I(w-'
    '<|2tN}|k3aO@<{oVknB5M$mC+2l2uvM|50K8nE~*?EIsBv49nDpS@ON~ugI!&NR|%;AE`fYa)ug3f7UICnE0D0d*'
    'A7|;p`Cq%*bl(-'
    'jPV^&XiVT%|$Az#DYa33?z994IcoI0K)C%ta7RX4wGD@MmokgF0wS~+q(?MRy3ZZDNinA=@MQs=gVS;XrW--9xC)'
    '~>r~(@3bh9k7$X>n_Nc^{Smvmpf)<E@NWr7makfC#^JOjVxmK;S@D9TUdX6LR?S3RY18p>gwzAq>=ho)+SfDv26I'
    'y=N-MnEqa$f)XsqG;j-'
    '9ChTHN5q70j~N^kM=Ze2dHV*og#$`a+V!89R*mM|rC?HNb$i4QSD!#L!pMouNW7VUQrsVp6e!mtt=dVa^h@vR<z{'
    '-7W68;(4`#$Ta6{X%D%DP~C=_4ZjvR=1Qsk^4)9^jU#ehx{tV97(9wm?PLj%wC~ivCx8dR{R8EBtY;>kGV(n3=ir'
    '~dKTaC2lE`-F*Z_5J>oZH89@$nz>uQ|-*Gq{+RDf?8vPH8@|^i4!ViKezomqDj55QassQNbHrD21EH2}rX$>E_l-'
    'UNesL8D3XkB9++DtPKLXvx-AknsNZHePy8mi5&7|_HxnnLaL@PJo|4uwh%_LOAQ$!$mtP!$}|7Ltx2^k9ip<u?YU'
    'iR3OEa*jf0rWldy0Y+SC#@}X3=0^LQ=1(D2H56mUkgTGwya`QjIWz=XA~kA8ogVQpl4wu!MOh;luYzi`$({5P*;7'
    '<!+_5!C+hl*F3Ho5$vzfTVV~cLd;Ndk#<=Tdx+{wUGv8Qh4I4j;|^*X2gw2s&=&;OB4QA-'
    '>lQC{IGdpspHwAN+3D%5I40HH>EIeNAC{_Sb<a<upI?dt<fB=Hy7|CMVH&Vel)i*|Idf2gcWeP4>)R55x>rY_!%V'
    'r9FBsX1M2Fco#APcbQIpSX7e(@oNq87Z^wJ;thB%Hb1uEfIg6+dEbyu8N_Quv|RNva@7z41|*R+U}W$Hw=}}8zIP'
    'B3L%x)P|_g!=!moT!*40`C;n)q$B@`k{?XnyVpI(;$SXr_a*i94HwX<igwlPy%f(c4PXgbkzIz#q14#~3-'
    '4_bq)p8HJkXYPr5OScGwt&<eGM3paOJ|txUjj50qooDe_Zp7c3)C;>GNT58Gr`2_Jg21y%@UPTYAr{7@c4nmhOIW'
    'uSG3DjHCfnL;cqAdE&b_RSJOz>vusv%8G{b3cpI!W>sBQ4l6CeWhk;tVCxfV>+VK~I4_`%^;&d!VuNHa=pXTX?o*'
    '9(JCpt&iqXN#L44d+(rzlL*Rg0URMdsnNo*^(k*rc_NrWtYQjN_!|j_YLL9`#}hMIBr~kexSf*rjr**rfKwIa-'
    '4?4><^g+%(^;X`|BA4(iL?%_OoZJ{IL=q4POjmTPvy(+|v&#)E+9&?|A;i@J$>B<$RHO$F1xf#^s3>`?=6KBAEp8'
    'k(g3xshim^Ibr{K!%#bN(!&rvqvscWP=LwY&YQSh#!s^W?Zn)BDgpBZwE%yjEj!Q4ODijlx7jo60>p&mIwwUhq2_'
    'e@f=l9!snq3AsHi}5ttQxoli~M)tH$fMZJP~+2mF<PAF7mS!FYg#gF0u9CDLvNAfO(FpgRv$lX@RL$Qy+VrxDRCH'
    'hPr<DTm5Q2wf*i=jm|ev>3UEpzo(kpn|EN9cDfLSRV$vJ4pFKS}}&`HxuDW?dulO1eeAJ*N8Hk@MO&%T)6krJOhH'
    ';n8aUsH|<<Ws1pv)E+LFhuL{L{rE51OlH%SkL4*_t7)d{yHB#JN<Vn+R%x2C+K{_PgqtxCddj3hoAeYclSF$#pFe'
    '#H2I=YX-'
    'u~#vz5O@t2l%pge0=yfnu*`<24HrM{{Hjc`xCjREjoKNO^dL`n@GxOT4w>@G<Wu>N2dkA<S#cLF68YXfK?EXJx4)'
    'X>N+S2_G##vVCW0p&xRod<=lE()w99iJe?&}1K&7B6d+m+-NW)ZCg$2|G%GW=+iF&}@0QrTwt;!)cDm-'
    '$?SQ|^qOY=bo-QzM-IM1Dmp5&Pz)dJ*3I}XF%cHsnF=TqFuj-6d$V5`F#U2M~cR=CYp-'
    '>3Eo6UB4hdDSjF%$s(g6g8vWT0&M0)<nE9ar!0w>G-'
    'aSCz2kMgQ76ZQkV^k;P#Y?@c$!lxE#bz`9q^Y)v!Kw%*<A96M4_@M_3ic9=XJl(#fccU5X~N!=Fq+`mXr=>@(d5I'
    'vo>F`1@#@uw8%8D1UIFXNPQY4Qh<nsP`E6}qbPc%^1f&9Wg6E=5J(+`8jnBqI*QR6p6d#^p4iB4JcrU?Nt`E~`ol'
    '`$EUt^fjei?dKwH!O|qR-Zf7qTA!qof?wkkvA*>N89&~_vuab6(K8f8-'
    'Ps3IV^&4<bGBKosz@h6D9S>PCeUOR4XvhY+`NA&(vgF51H*{<*E1Dx=oZ<M4}mJeL$m8vBe!^tQtUkut~UhDPDSD'
    '}cYAFNa)Ov;7kX4-SVh=VD7g3dxKnQs{FqjmS^l-pU0RWq8F&00=_lzq#_M|~7-fMz+|-'
    'A2tF$NIKdLYpRZJE(v@WP>-zjuSSBau=k7bpCNpFlwH-'
    '2O{%Zsn4CPjl7FNlB)m332=Ec4fLkbX=l98?Y73Q&`#5165?lho&28z`bbCP^c9ksx~R;9<~eGqd7o87w>AeWq`V'
    'qM%s(+Q;8?VWFA?;Timg7R3`-'
    'U92T#=93W98XE}8j16H;aDyOj2R8%`?eU^Szm<Nx4Vy%D<mPtT>YIQXX?LuHQ3OoKdO0F_{A^(BZZl9C8Ws1ZgNY'
    '(lJTKS-Z@c2zUEW+C(pz;TN#zjYCY&5X0$Cqq6#gY!lh=E;J6_I?V<9{@?pUyc<|QZq#x-'
    '%DJfYfh2hlD)P(xO)+wH5)SN-WmUA)8%#6CK>S6ay|AcURk;qDrDIvMA@R>Q|N>4r0`tWE`AASd%TWKJM5J>ZhaI'
    '2R}c+gnK1`~1x!CBIMu>8tAYm`mtzZL9yjo3!1T$`sZQbw0ah%JtlVG}eUQnAtv$7Id}v&=NKRB~uk5OBDA45!c;'
    'fh@~e8YH?6>15V0faqWQ~yUedCfNqCX0uz)DizxWif!H@Az8?n7<(nt06pFft`^oP%PGte#*76W0)pNDkjYnngiT'
    '`*2OcaA0^#U9;h3k!tV?wbr5j7Xz-VkcHXJ>_$t{%I@M00Gt+)dUjGwX(6d#OXwY98pgGi$}7;Umr_f@Y;d>TEAs'
    'kZ*uIC9$XB@zyq-'
    '<|bR3k(fEU#gGi8w6;!_N=&f#lKaTMz|Owj%<rMW%Td05*YHjci|tqOZVc9c;2}dD>7Y~m<IOxheXV0pUw_$a-'
    '?`XxuPN*~*U{ZK%fHDWZ%$tInx{t|enzqvyveTbaZj)vE@IzD`qgJF-'
    'OGQcrCcQ6lQ#(mpPUtcd;OAw>Y|WNMP+zfZaB-Alt6cRp3M?@z&q~s?|e4PibQU14KW<E0Bf^xfus(y;oDy9zB&;'
    '$13N4VP;pS?n_MKa*s)O~Ycle8UQzR8%&Tg1&ORyiQJ?W@<d>ip+%OuiU)w&Lh3;v*+)4b|5?@0}ax8>zm7$PYPD'
    'zD^?bB`_M8jolc{#F4s1|(grAyYe1$vlmqNxj))KrVzJRO|pO{d|vB6QFrq(gEVB-'
    '3Z`h;I>2yk*0slG2%;Z0w}>Kxtg+rmqxmtS$OPiJkpzHf|)qb*`LzyD?DJ5>_Oyx$;4~EiLkE*4cIxvxCijcTJE4'
    'liSvspLCR&&6hA*&N)rFcZU6Vbh(yw`J>M1E@N&&xbtRkzbfiIrXzRTDloo$tp1y#C3s!k04k51R>uRxPE`JleLY'
    '+2;_BRwg+rD;u$#Di?bM15GAjx;(llbqD5esw2BJz|TBa|PqO3qoijD`*Ce2G|o%^LH%~7^e`r`1ZN1YYUAo9@E<'
    'XVmzPU|aiuh**T=&BJJT3VP|O_}ipr&|5e^G1nBo_yIX=sfG%!)4g?q9I7lS=aAailqThT4YDP|HTREc`FU`ba*b'
    'YXrydU9MNI|Dy?JL&WU4FKK_Hw>g$8JI>m>+XO1#pm~*#uI@j{*S!WMvr7K4Y#}@0!$wPPh!OD+doiMbH3|glOt&'
    '@e_1!#t#eA_N|_;kt8bJ=v~CBWvK7OWZg#3p$k%vlkwIas$j7lf$S?X2(33LX(-+E5F3+kD@0A)==HST}<-'
    'quLEQOs5b(^9i0?m5)$g{vN9nXLU2>JdH@RqPZ8{Ur{CiGoZx(I;W}#>7I2Mj*r;cZ>SCTtkqYfkx)mkJM&0bLx#'
    'gn<?-S=eP~EY)p$!nF8Ap5jRABU=%d19$F-'
    'rdJG`03ws`{kkH~l7oK|HZ>OieL>A9tog8oZ$VK@l6_kOd2bZ`4Mx%2Lc@K@x~pajWQ5It=tX%)}Gx$`WgfaLg2{'
    'ic|3T(F63or2TFmHUCt>7mwQQ4rAGEj4kE2)7|)*A&4Pd;~0uFjTFSGYnCfv{WwFMBo<lf8*Za+sZ3qH;aT}Aapz'
    '%>yMvW?Qr_9VPo-'
    'TpXp<|*#{PGcI;#u9A!s?cWdv=abhohS>n!)86Q|>sKHS++c|u(y4NeBL(Lx^x-u<S*ZRTol*o!&gb-Hgr{_}zNx'
    'MYeZD<uC&&Ho(7Ts*0pxJYuc$U{SYr0-'
    'ns_E_im6xN@(dgt9W1!Cp{s5>sk<`w4bH{P+oCY<*+R7wHGNX}3P6mfEW+s>E;-'
    'hkjg>pzkyAI7qN%UeRDNoPKPaXHZDw1r$!RwNfGq={XxW+h;AmXb~Y`vW=M3)d6s7n+fY5Ad)ymI9;vaY4WOIfvJ'
    'LG+|;3#r<eoQw&xDUpRYKPc<^V}TXzP&+--'
    'e(Y{^Sn#_?3rBe?nS^zHuF(jSzJo3C&H8o{a_1~ptm>=dirwZTW$S`ncy7Kx*|$`V0L4HF1@7SKn|6FB*Xi)n*!a'
    '`E)(!mWo#}x&RL*pscuCRcl${PBchpsK(@Jrd>ubLs5IJ8BbjZ)~8bpJW@~N#nGu51B*R#IijaQ*FcpS_*?=6|h_'
    '2tZ~?O?ag)jOR3?J4OVe7EPMy-A9j@Fv|xOUm%9_4(H=^ExjIQfr=R<q~L}@#<O{7!yf&eky_ytXP?1os-_WrPu+'
    'g#oyY=bF349+(AX&%OKHokyhRr;~|A*p+q~4o!<w{RS&c~fhiGVwnsc=97XDDlAK&P#iWL_D=eu1RCX!U>V5pD$x'
    '?SV+z{)Iq-!<akUJ_L!AD*XW0?+4pBe9K#M3{C-'
    'F7;}fTv|X^V3ff@vkO{O0dwgL`!2YSz#gU>22&QluE>zT#fBx`-'
    'LbbXDS9sTR$pkX;g`2mSH9g6K2|~%j}PKHT~k%JW`n+Dbm}5#ih3heb+xNePai;<2jdR^LcYZQrSt{P-'
    '<zq1i3p&8plz+#xCAK`!TPdNEW>W_rvkWADhqOfic*B#5N#aQLe+P(<=LdE5Ys5;`iPA`xji^Eko4*uuf;Wy|MYX'
    '(d(anK0QfzlMn?|vdGd;ncBsip+n_9r^sm7295LlhpOY8&0E^G9erXq>%8w9JV7<ZtLA6PieN@K3In1)osq&@5DV'
    '+lAg5*HKgQeTCG8<yoJg@6xjH%6kvUOo+zqC}hwd{jnB)cl5-'
    'R!@W%HLB6W{82T2C*A&trGX(F2FOB*&<<cTSzWR;Bu8Z;Bpgat2SWe(7Z`x0_=gz68n4V`C|M=#NcCPjXJq<Z#bh'
    'EghQceId!_XC*b_(d|n%|B7%^p)_Wrf%-sq2To;|TXSKgG6TptKF)*nW!DG#uGmq4XW2Uc#Qu-'
    '#R$UaM*KQ{)RlqgB$Wv}lK5H>?Ng0JJll30+N*3y}2+R9C)W6gj@@thvO!q<Xvy=(LOgD9jJ?SfH9ZAWaYF{wAKs'
    '_}KZswd=B9Qe<s4{HX>ld?IXI3zcy9{sLbe1=T&eVn2DBqR=6zw1aN&$fckR4NU7@=_se_=h2%IVgbLd>HPvP_Sf'
    'G4d?Jref6=wX57)whN6vn4R3)?dng<w+G+ob^lb7+p=HV+ys=RKaYcFPfhC4=CpF=w6o(QG&D0>Wmmfz1XsaM@C@'
    'm5)tv?G$`yZx>PVpO>|-jEt`r2dB~|r!&}(S6qMQ-jn0oIY9lkX83*2x8M$aws^KR=TtvGo9%dHgKzh+L0-'
    'DSCKu~@n-'
    '5q<N}!$Xkl+{C>vGf$8kyGqLW2r21=+}|ey77ehzgFrN(KK5k7<t0mP*JpjFx99vgU%Bl0fOlwr;R!3O<k`w#p5h'
    '8R&8T6<zWf9=f|shAwpzDHo9v9rU5PSm;)J6hBhIv%%0)rTdwWyvvRr@E*ZgWC(@nDi#AKbc>D+L&CoMRtU^l1+9'
    'J)SRu4~C^7hwf}Pi23kU3V1TcH0D;4=GY%uOn0muQ}+oge6E<PHu<&wE5}H<{cZJfg-RlOYmnR>Q;pqw3!u;a?!!'
    'Ha*Z*enH8_3=A;B4lvG|oY%0Dj8=FHvhf8jw)*3VC&erHKd!@$7-&2JV6WPY<GQFl0cuZ7dv06-'
    'JQ0qBJ54(EMqfQR-ALCeY0O}B}CWzLxu`~%0Nj;+GQWL8;s)Z&j`&ttj4l6l@<_siorpQM7#yCnXf~sRQS#_bRHo'
    '2*!y%@@1K$rb>3?0Fs5zMSS!JOOjxp6q6Y|pl_Km!Mc*we;F+&J3JixebhPYc)~4qKwt5jL{StBUS6G@ZeN?<jTe'
    'EUl1^8>#di65ltY{=Ft}$Kp}1gLIgmED1@VyZ7(L)--'
    'pyC9(yQw7;YBq+4mJchpODjX*1SNRgvM&{(U#))_XgFlePaBAsRJivR>|f%k$?>V-'
    'HT$y!VXtQ0*b)1<6UE$asRMas;#4SZw#pKtJ*9m<bp9XIuH?7%W(d{<Hc_cjiua!);%4d~5&F{vhlFCTZ`-'
    '3H#Xn#3Ta&zp)$67vrq%p}{dN#DAd)}2wyXbFLtJmA1{$AM;FWK8FsBsAU~GQm#vc&HcuawSyjOUIo{l*3RYI^II'
    'Y7m%43<{D4>M7M4ESBD(%{_yn&#R>vm<_-'
    'Tb3zBWwd({@sS&<yjVb|o%=$8{Gh4_t1^avBzWOlr@ZmMu2Fx9^JmYkrCy&?)%Y=+G{5%c;W*<umx?C5OoFr-'
    '8_wae{E^4^Mhxph~ZR{eXQ1fs1akKf+{c;`VJ|6WqZ86$f$a2}}f&`?dlPXA+ejZTU0K`~q7>AUJk4I0(6lX)^AP'
    '6?=oTcwc{6r9F}!vJ^$_gKQ)&XB9SX)_iWldbKb(DpTBUx7uI7@y1XHhbrJEalZ;hU9Ik2;q)HehB%xWqjpeCtq('
    '>qVk!RLO$j;rymW&DMLMxn2Mo<L!*MLNnS_cAdD^NnA$ni)4nfliM)4~3wDAX6dJImo^62tL{W32k~JypW4IZ|Sv'
    '9&LB++3o9i5n#3rtWTv0DV%*NuG6B|YgfXkn$d_o6%c$W1xuW23QqSh~?gv!R(uo>iU5op&sI!P8!_`>YxFfu}qB'
    'p>-'
    'a4JOBU_``oajq3=ClwDo3(E0eBdOXQ%eUm*+%ME7Y;p(l0)IP#fV*{W+>0bx!uj`jiuvhxvE`Q|&C&`_|R0O5|Yq'
    'Q1(m?-=kIOq|i+kk-Ab%GSsZ99b{l)k$6#pfbxygUL1aPHsCZE~~+i-'
    'n<swlR!dYoS7rTu&2=J90BQ=Qw}K2Qzp1U6fu$5tju^}nq7f9F?lIs4z5CZ=GqDRwCjUS1Q2d(*F;#G(~p}X2U{&'
    'e-'
    '`V!aLF0flMgx_{9sw7taz~U!%VT*QplvC^fIsaW;rzkvqe*yHygfYl3Di~cx5Hy}Nq>u}rIMq){Wp6*VOmrK89`r'
    'j%up7iAFy0}0)rE!38*J1`}5v0=sPrAbhRh2&LGn&L|Dg%KhkxKDwVL55(rS3?{RQ$binzc3(^$f<hQ5}L+2L`t@'
    'RC+`Yc_~LRxktqm%u;BWiuko>%AxCz7~&b{@SL;IHxc>F$fk&N$e80{{N^?*C3ckMaHF=<mNKlku-'
    'q`sx3bO8BRk>_}aB|JnM0|HUsp3#g|6Dn==noc!|c$HTXD(EwE3KYITevuAyN2VDPoytn&56RddoI0kzCc=-'
    'D5==kXE-sy;rR{naDDK|6x*H32GK#r1rPx0{a2m1LbTc4LzHq=2+%M$OhD)`7d@YA1=I0Oq2I6XYx|2cVk_|wT}`'
    'uXyggS~f$$zMmuKOUZp;$eS>qfA~5nqWTT;YIk&XUpkmeSarr;J=g`FcS;R8oL5Mse<|f%<;@DG(a%U(cV0#x@C}'
    '|do(z|#^VJw9p*&ZLaV{epKtq$#03%ff8uzDS_yVusqS(1or-hhaci(VUtI*}uul32B59FfbigMt_F$GHl#|DdDu'
    '4zkpI^@@@maOO(BwLXj$xtmP71{|Oglgy24i7zzWMM0C)`E0SkclnxTxz@HF)v_^A*w<eJINhFadewmQQSa_EYlK'
    'onJGW5%J&Ulm6r}kzn>1=LGWzvDlx46jZn>^3@7A1+i5g7)nLWGisg9^D9#+c=5`^9X1Ii!2$qtX?6-'
    'DpRwe{Sh%2^PB&{z&3So|@%jM!Z#Xr(LebOwsYrKJ)-d_=bip}b(D56fFbt-'
    'f#cG|`OowW^28kGKRveGB5#}Mjqdpmy3H%Im_9%F9irt!)n*~rfga0`%3vx2v3`X0)s1h(;9%%%2bYLZHEJIa_S$'
    'RO=l*_!Xv)TC9{)A}Xr+j+B3udJL&C}k0-3F<QRFExKi}D%<WrOS9;OP34c8E&!{+#D%rP&-'
    'R#D;#n2uRFsSe0Ni(vgt)VgP&*;!+p$R|M%Nm;`iKmC?@7LCJVmJc47EVH3uAq7k2mzuqX(bUVQ5j?=TgSW{}i_='
    'S~zHC5;-ek8a&UnVr7P@7tzVUC{B=)^CA7suJ|dQ(u=(BBMmVD75l*mLrm_`E0^$8RVLP&NP+V3CCBl!L0=ta-Tm'
    '%)vCCb55{==@4>ci!4BxI1Osd5el_vZeOIps`X_FL(OVc_^*j-'
    '@Vd|g^qkuIOS|ZEF1oh>q7*Q3K4pt*Y7d+C^oGRoZ)%jM7a2@V1$CdEkO^mU1pv=P%wOt|iQs1``3%>YsxMT4|A9'
    's;8jcx>lo>+c2}ko08lbcJ2<GtM;O_)CIKb2<ShLbIXgBB*x&QWWmb<9hESKr}+K?tX&gLM-'
    '0X()vbJWrfA}o9=iTTioGfn53<}=~&B8WA?FyG`yAUyPi<WLnXk<>W!X?0ypfp3d)Q^Ay2XV`sU9a~Tv8I3FO9CO'
    '8D^b)>6(8=4q_Xi;Je|&qm|K|0<PebC1{tIcGO$Qlc)(-DaMhVq?d9wE#=`-'
    '4Uki4+F*hG*jBb(>(pJ*b38cvbVkSM>gtRRm<OJfwD@>!lXG)6Zq|3uR0*U=R^Y4cJ!nL!GG#-'
    '^dF!9ZQGP?#xA0`^IGf?Jd5_}A=5+WP3azEDSD(<yCS7r0TSbOdJJ%|4;q4LvG+_6?>Un$}f%4R8Bs0J;{9J_n}F'
    'F);POj>Rc;OU(CzGRn&<d(9O78cOVfe8ioF{=4^YPhVrwY?c3sJ|R7=hRGN_`sMWJ!-'
    'M42@!q>p!y=4c9DR=gGDZCZ;!y3xuW-1}9^nVHvVZ75j*+~WEl21FT-tkq?SKXJ;!kYn?H|8BI=yEL8Z?b7%Ticj'
    'eEy!Ld_R~x{(&rx$Qmyg%g5Z-!QScXzmB|ZaRVsNQMU&F#`Td6KC9m^kSA!R;K+66hvetc-pkQ(s|N!{5|)D%E@Y'
    '-?zLN(Lo66T!{TXws#f<3Zy?XGOS^#akCgna5@O14~8~U%G$4`_MJ&8eUtgeM7fBO9E_v{u8==Bc_=k4nskN1v$X'
    '+W}o08r4Z+2<L$4R=={m2eqn6(C-'
    '>o^1?ZVP!q7XfAxKh1Tq`)6O?{HWh#Vo<@XvAwxWQ{F!rE$I>HSue|h(ClUU|;3|S;#eb!{^U2Ng+xYXwJpLIT-'
    '<!w(yp4J7v48mP2<JgEIzB!;_CP)-#Sel3R6ZMcAbvk@&=HX1`T8}=ca#nw89q-'
    'rA29j{g53p==IChec<;0Y+a~M3KYta{Y<>OH!Qt^}e-D-'
    '!CS6AI3i&iLt5lP)Uz`fTXUomV(}=cy^kx`l&BHqvai74B@A&7Yto3PDPPwmq6xNo4I?Rm$4H}qo;9xDzoz>dl5q'
    'E|aZDI#)XPjJ1<+dX@3ju`r^0+zb42e#;WQQiL)Rg@U<(JVp*nHXBOs+{Q%a^3OQ+_r}I@)r1(8{={#qZ`k!s9X)'
    '94QfEiZAxTC9`$8V!XLU<>SL5aopT-W}qbN$0UAgwoD6_Tl5pPF1;yK<7x<WGP_nkw-7}+0-'
    'XNXnI+ezP0TK7eb8^+Zm9HWQI=BJ0m`>16qk;mg;miMuYk)h1SUYAWmK5_*jQT~5#$cnAu)sH9O`4{?GNSpn%asv'
    '?an?W*WRy`N+dw!O2r?NPSk9@VlFvNBb71HoRV%4j7L#X+?U!;Kx|29cabjUfhtIe<lMm0hG^<nWEN2iJ*wQZTHK'
    '{Kg3B_W%_s)or@bSM9fS3!^&u-'
    'lb!&~%i<y%g%p6t9S?pk9K312NsPu$VZ%icy6WftajNzPw7StYN<{<cbLlapMk0&({&+)p^_$8Q04|79cneo6bFu'
    '}N400o^@nTLe5%k(OGhWYB4#4KkR1EkpV*v<!NviIq>s9OUBHsL0?F8xeQYCkHri^T>|F0^>cDzGJ?BvHLZwdWJQ'
    'tk(ZcF`rO}Bn)DZpiXczcskwjp+Os7RU(@V+(ti1vVUUEY$ygYzgl5lY&+92PS&b%+Mf3(km^re-'
    'n54+wm!vbFI^G4n8fb!d~V0DS9o~11ZMf1^w-'
    'XmRPKKdamEA6=*WK@LTw+hKblk^A#K{&r1=AABcypcfmtb<l^N(x`WWW%eDt$2Wh_?Oi&m>Av_5vVqt<dz9J*kvB'
    'U`+U2R8F8D2FzfjT3!AGm20fKhdp}tFy87;s%i7n}IsaQ*Kr`EPTwK9utD#<}9Tl+bqv9Mk1nydO>+v#O@gZhStd'
    'C#_Nk_j<o~^wJ7r{V`!}tk7ZHkg`L61hGd}dBBZ~>(>f6#1jF0}rBa+y5A|M4zfM19lz}%w8xMMA{Gs%#$DwuHr7'
    '`y%#Xd;4IBuu-p+*oTjDZkXR-lRLE`5qkJCwMD(xUpd_u6!@PWVHAH3zgtZYu}S0(;CRwV2HuH$i154tETKJ4)jg'
    '1iu?kEOud?R&erO`zWR69*jW47Vg0=^tLaCI%&uTu>hP(oJ61R!A^LWkuQ5f11EZ<n9P>x4L!!cs@G0+=SELc$A}'
    'Gwo+h5fS+fgcH#@9kmMn>g_D_3eiK8OxJr;fBcsPK`ZFfZM$(E#yd<zqIytY_WYI$ai>z5=MC9IH^`@!^L9pRA^d'
    '>Z3FeRL4eNhF*(Pba<L*<WH6>VQ{>;`OfnAUL52C*sg)Z165!TtLw!orXx7Dpi9Dj*xa@)m))9koG)x2Qa@<-'
    ')$*CP7NjGO__Mx^#Jp7G0WDK+Gn+DwRT!7!$oSxl@3HP0NkxpziCeKZxETZ)Z;zat*9vLkWesdV3Ne*XYq8-'
    'W)64HoHHmrc*7jnL;qI0GtS=mwtez_{n{I6M^)!|kpWiJsc_|mcjKI{_&zJ}E_Qw4H)XHj3$90h-'
    '+OoT7Ts@WkHY6WRrb%_XW`i+^t!+x?d_kAj+=YWxZRuX{{D3LzY_B3?e07QBX{zc9a?NE;eCm;4}W+xBHICh+~Bn'
    'Zd$ZX<)1{xzW<8`>|73G+y@qMXuixQ4E$01lv*7nH^H0|68hBuqf8tNC7G=41zt8a%6u31G8>9zES6KIjIF~G1DQ'
    'D6vbihE30o9`!Rl8Ztydi(yw4K7H4GWl^$`v{Nqno0i&x|38y`tnFEUyWyvORTM1@|63P_cDsbA};mX#E)U@5qS;'
    'KOWo}{3a(5${B_y*_g_yTDj}c+|C!NxFTc?LWys*yA7Qz1MUdK_T`LDv@@MbqI9>s$8kd~^5w4FI9aA)=!@!6=@='
    '8_a*P+keyDtIP7KfgWa|>RE3Z`CQ7d}Kuom7h0}m9j165|Q#5lhWeg_CQgsl^>(}-'
    'IHl~BUkgZ6eCdCs;plUKZlB@!XHAz-'
    '(<Ik%DE`v<^vLGe~eDv56^*(AfRHI^=@JXJOl>%0?6*aQ>Qatb}m9>n%1a?SL>5{Sl7G#qNyZH)*Vlabfh|D1u>%'
    'hhD{P;zCSfa}co|CB>-hku3)S}pEl3f`1zgtL_lioyU1#rV!KJbQFw6~C1v$Cz^QCft!3!|-'
    '7|nEDbwewh}~xW465=&l!*uCdox9iqs{u2%X=82fT0EGc8p$!8Iz?}E!UEK}g=@}gX1dfA0R6$S3vV%&`E0^_9Rx'
    '%e2?h&#a(^yMJpY!Bc*KjtUi;9ec@m#8A;AZlFAqBV>7v@QMA$1Pj70IBpAGMlTH+A=^y7m~z~N{ut0;uwY~Ps6y'
    '6W!)R7POghOy=vV-'
    '<y_0u3y!ntX01iXeK7S12)WKMiqPUqVK^?9S)EU#LZ7?BUykNLd>g5vwo*ozh`VXb%SK}ZYGCi=bo>2O1)bi)qWd'
    'MitGiMwVadLePtuhoO_&h^{V^{NS4R8sueW6imc@>-KkPF+BI8XLkZ<o$i^|Blqlbh{>|7l*$J-fbpP!D-'
    'S&jGkBWszSi&&qk^jsZh@7M@Fk?G>t(6C&^lgMg1j<=(I(C~5)m*M$peQ_@n$Cp{wRv7APUdm>EBOtz6--'
    'cT{AgZ6ss-+W$9o)f1+ls2&BJ-l**V64;%=YN^{{zi7Ve$'
)


ENCODING = json.loads('{"name": "lazy-bias", "target": "probes.encodings.lazy_bias:LazyBias", "arguments": {"heads": 4}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 10, 64], "layout": ["batch", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [4, 10, 10], "layout": ["heads", "seq", "seq"]}], "table": null, "max_length": null, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.training"')
FUNCTION = json.loads('"forward"')


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
