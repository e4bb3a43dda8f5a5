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
    'w^J*5qpUh<2W(*`V&K91b=N#<6K5&gk%E>CQb-oCe1s1gX|vnkvLnC^9&FVIR4Z)pFQEB6!TyySKe+^ChXe7pS)X'
    'R%1VK9JxtU8^|#mXhHWcLeI>L$=<<(*vkoxYcH;lHvo}j26}vZqRY3UK_KM8U6EWJlHllCtmdne^Mn~Q&{Jxi#9I'
    'XY+-b)q*YmvtuYK|`J5(Ly~|saK$D#wS~&@ab)ywDe3gRU>oB5ir%l8Nfw<t9hU>m~W;J^%ye96Z2--Ee&E_1i+('
    '5bk%PMcWU2U&YtGrt38T+28;kR^bb=o=b9+}kI0%*bOJFKNdpI|5DyrQY8eF-'
    ';t2czvSJ+`k#fbOB#>*Rw}K$`UD*Ql9xcGQz#YMIvqU2?3TPArAQ!I?v!>Dn5?8yDU^;u;BhKd-'
    'YTOq^ToTW;wradD&K5+~D+qp+CY8*3|IPVx?qvD$=O-Kdqt7LP)hGV^fEzT?|TC?T0+vlT%ltwv0T3AEZQ!(&2PQ'
    '--eFe}49e`yoE++aS6@<GBBiGA|+m6W_*XkEA&~Xog74L${VcZru22zb-'
    '8ME!ZR;xAE77V>^!2S0Jp<isQrg2N;yn_Bo1}jl|Ry?=)>eS*IGRRuHdV8shRJpDwfdqMTU<ElX`Nw|pW%!0Hcp2'
    'w(^@+^-'
    'ajA)pWz&~d8_t8aafij_HTd`Yx$YlMA!E~sUcjEOx~pL|pE#+o)&v|Zsf=(v^0&<PdorR~a)iUKD`&DaX+_Sg1P#'
    'do(=!b6p2^K8gnYP6*-zgAPK7N#tVp7x(wkqk(!9<GFY66-'
    'GEht5c9ov925OO4uIbd;$>?PbHqXiQKi5{7PKV(GOAyl4HVb`*-j78^smku*q@2-wKr8e7B-'
    'c6cMS|5Rjs+e|Q!F?2$~ZYV82HA}W6k^pSSQ0)opF5|v1V;+XxrYJ$W1w5~%Wjw&c=KyaEDue#FA8vc(=f2S>;X8'
    'D0suy0%6eU{3tfZ{b9{G<A@S*t``zWjxNUNNVz`L@(nGlK;Jy47M;~zCAhDtCu{bxY>v2eIyaBg!Fd^7ZX)ZE`Tr'
    'O6m|`zNew`q;J;DbA+h>h1FKk}IXFte*c5a5w9i3lEz+^Gu`Bl3gM;wpgJaeDn{r{3cD)ltH2}L1%(T1gW(o7r#s'
    'kp2S?-'
    'D$HYNkD3XN;Wl85xw<u+YKSaXMHJE$5~~K!4UqDn$bC|JXd+$U>3AoOKT=!9+=ipz%p?mh*Jbfxm&%gKcEcFl()r'
    'vhouTjZMqzUswuZo7fjn%gG%5c_i)<h?0Fnqupf#r#nE6&y7CorcE|p?>h^V~Luw2quP;bMy-8vufZs1^E-i-'
    ';Bbx<h_!G=D0(cv%Fp@%ME@C8F=&*2Yb16CNTGv??Uw%NQYjps#sa9e}uhVoK-659io==5WxT8(jM4(&-'
    'Gw#I~%*HcuxZr4eabQ-Izp3QMv9<}B85)5wXTwd|(2;apV`hq{PCpa<jccC1TRiht>Ys8(A7}<V$4l6U&3F3c=;{'
    '|wv04jJXjZVQugyB2TuXMAhhtN$Un>Xi_8|2Fe7FQ}`cab2UmBLx2`MMb|+8$4f5{wIO8k=`UoV#nj3yx1<O8=g%'
    '%PK;@Bu%X$zr|f#SjUOb(KE7V&uv@K;jRoyP}~g}%Iu4S&w(1vA}t~coA^KOD=OClLx28H@V^aSXqF}-'
    'DeFV{mJFt-BIzbwB{3K5TIODNL7qOY{X)&C!6(uRcdLN0_TE3S>d=k$e)jx7k;k|ybShC%;9|gXVPf0A{Ml99T*Y'
    '`@SDT0eBx!P(z(^wqOeh=m$U)Sedy#D@CqSDW%EqD?d<>v~o0a+P5f-'
    'MtJH?=*)+d=yEs0^<@*a}5Pq)#LKSM!PIa!q$kID<vHhujeZQ2X;;IKA~e=V2#vAW(8-'
    '=+_To4~dQ`6admx48jfC!^8J-b2E|*qiZ1QC!x}GTBWS4-2d5i!A?eQHOCm&%<DQ@&)wn-'
    '8zXAbkr5PGT^g6g@P_6K)lHmbRl9FQ|w_|waStI8kq`@`en0G(_!yyxo$mG(cXT&4}4{piTj<li72|r-'
    'e9%7PVLo;<fm$G-Pw((9RL$oW^LSB=gylA+@}MMOZy%N*YDgdz8BTz2?$Dwt>^{x+uFcW+@V<2Lp8-'
    'O%+v44J%?M$kqQ6W7Ha6(!ebX-XTU|ZS!L@8cb^1M+z1ntAOW>M-'
    '26(=$%|q<iDX5J18nJ_;S9g*W2ya4E6obYvz;B<Z8ltIPUG64$kL95YtKe4jtpQ8Q)@Ci!XawMX?o{q$9}q|la}_'
    'f4cqXJ>r=l9S!ZNjcEeOP#AMMtOatC6lyD5QU5K6+Y^r9rOe*SKgT?Q>UTnD98B!n9Fqk8z&EDZNvG5S3ev^Z^sb'
    'yMVkOCH^@~Rn9Uj624P|>Sv6{!dsO-'
    '7CP*F*XmT13NV`#6eiVB)uavzg%EgXb{N!MD$Kr~I<$9`bBnZt!%n^36(A0-'
    'DIlT`>x=JMaW);9sv}Tq#wiB_YQ9NKgj))MVHNsx|B;myT3!SWVcV*Bns+9uM0AnWbP8qEs@uSM)24mChD3y+3!K'
    'ApBSB^7pJb$?9fW8%aR;wc9CM?Fw4F7$XB&8%Fv0)8~JA`s~@aXT_WBTBoieouCtS={`qu>cH@HO{e-'
    '<U^~jzM9`=m0wRIz5GcVQLavoriUOp8sF5rTlX;3c)~<&bR2f@|E(V5_W5Am#(hEFor<0yQ<+}=YhrtSGH}&*Z{r'
    '`|D!_wQ1I5Lr=EU?usM+b%+Fy}^pGm>b>-+>~gqO#)+Ik^X73}37?2OJbeh-;N15h+QlOPuY&-'
    'O?sMA1OP=*NPT13wj*;t#NZQ#{`lg+EBV<adsqmD7iUC)$NX{jy?#Y_3(z%J=_6@-'
    'FhxGs;_san|<d+RCPBAYzM~H=)uH-%J6#D5H>>fs#;o>JbtXZ*uUUy=_AGhIdg;-'
    'o9gtnvx>H3x^b@EjjtTlQj1YpOu|x|G3rtCZWky7O7r(t${?%xTaZ912QsuOMwm)|r!?aiHUa<zR3oUPF?+n0{~M'
    'fj969Nqx6zJuaI(S0(1$iFx;T6REAnVG1*l6QJ0?*{q(mH@cQ|pHODC$UVk2EwPRkL&9vxAI3J^n}P!^D3Ds>A0L'
    'Rkm1l~|i<cFuBcDZaNHynV2s5+uh|YSOjM-4atRL8ai}(?rWAS18^3Jv09(&;JE>(1VjNce!q~Dbz4=RL*Dv-OX_'
    '+&KdKFDR}SBqi3Zk<`gq_3T4iV#YuiKtA=dynmkmPy;vV~;E(LQ!7mahB^iq;rwb)4rgPUS(=KL6!Bo3x^-'
    ')3Rq%52nnT~5akWUO~1%%U$;Co7oi?1<fCcLmkjGgYT;cmE(nP(1yJ1ImRPm+_ow%Mwiy|xvjW2c{0X%?*vw4Qb('
    '32nERN~fdkE+UC(+rcd2b&Kyo89OJ|U9@SWtKAOR$&PgwWXvhmPFKqvv+{y5vGt2avf7hYlCMUNuKRF`nwc%Ezdq'
    'fpr{5}E+Z-hIb$QZAEGui1E8JK%{O9wI-r*L#%O7gzm-TR2?4+7)`2tafO<JY5_<6T3pV%<~oKa<o^4MS!jzLS9l'
    'DhVcqxi&!nEzlL@>3&YkzI@SyN6VkjvQfF2@O5J<KOsJk3WCVkN6Eoo?qjyP@gTKlfo3UB#wIfq#>(YN>0fAr9wI'
    'qKh`0?N-'
    ';+gsx=Ndh5&Oz=vOSX;GGpeK^O@T{L*9YQ9Z+Bu#=v}H~hgohjxsO)KZW54OvEz!wf6rD8hFfPKUNK@{C6R!=gNA'
    'eu?mdV9IYP-5jILaHuK(y19+DxfqMfcxYO~M=oWy!7OSr>o{81Scf*#%!82RUMNVkty^2-'
    'c$kK2^D724F^;BCJ3Tz$RT@E|l7l^^@N_Z<QUg>42egHxBM3cMB31c~L1`kH0f(Fc(3vSl<a&S+7n<?6*^;@@{-'
    '*g;NL3BRm@y=)=qqnR(_0P=ftE;(no*}mJnAFb(|l3Z2*#_R+H7(sy+rmD)fsne4bnE*A8CR<*!FCu#qijoTk>Og'
    '%~81&p(i&U@Ko%ndoRw4cUis8Df_D<w#)N>WK+}<M@W=cc!nL%;0&#G8LtYpS`k2~(O!;T?Y)0{n!FtCy?p!n0Mj'
    ')5MfQK?l7Vwz3&)}z9qb<}>r&rFBKJUy-jb<{H;-7k<Y8(~7aL6U9O*Mc3fd>`-'
    'N1B{bY(`$tb32KDwlHj1YS$TU+4CY6^W~2C?zZxPqXYSnH&S5<h{0g=HU%P<zq((@|HqKB{q~ah(0>v?EUat%BzV'
    '#TFECQwv>Og_l+1;!wd4tP@A0NhU5)GLk*#HA8$%A)!cKo_o?q*b>cvh!&LW$!Z)GZ!!9Hi_Zx&9=%p<nHHVC4Hp'
    '|i(X497dO~q(wLH50dqxJ&zi@D6GLEua<u{zIbDMGVEC2U&DQ6D^hAhBVqP4gA)a#c+hHdgo>%I`{l`qsrS()BEx'
    'Rb9rQLo40}Yt6b9iM(W;eaK;;*6zt5s;GAS#o)tNk)}8ui_xovp2DYjx}j$VrSXaGn(0viXHbSsdDK%Brs=B1P0u'
    '3p@LA6g7$0oXT1V52ICREw(sRdkGH{Q2F@>TIE+ELx8#nAyxm0XY`{Ep}!J3C01VV0_Z`QO?X=(@cW$xzb*c2a&^'
    '0Ls`5--a&yW!~v<{;xiKy>JpIPFE<#61#rZoH;~>EA%~qkZ<Mfj1w~NDB>366@T^GnDx*pkE+E&0!^l*X`LO7b&t'
    'q1$nj`aCXEGM-1~BSZER48~nEeBWlJ)N8|=7J5@@v2xy5}IR#4u1Cqm7GRAn0Dk$OeP==6v4A2P73cf6-'
    'rtNCXdyt}D!K`O;=NPB!sj{rHna1KraR3gvNwy<-'
    'mqHjvEfD19DCD8o$6&EFpNA5CCXaDXb#^F!RnW!Iq8h(RlAe~i`m4x+A)6!gI~E}@q<>ik4DlZ&0fziXtZK8a5qT'
    'xuqTe1<eeTG4?VDw)d5u!e%JuMQwSQFBw(T;-)H-Sp7tF)#Je_|07i}i9>B`6Ql&#e?Q}xXvSyiPUJU5p#%~);7-'
    '6O)y7zjOO(x6Rx3YJNty`ayZJ_UpH^muQ7^yA+C8}|cz**iWy{2R^0?{@<*J4b*2dGGy++=3RJJ({LPSmQk(<ut9'
    'cfbVfTd(@-T0$}o&n-3TAb`ZcS2*{qJpe=PB6b1V<bWJey1#dsYkb-h<y{+omU~rz!5~_i3oFWPkt%mMl`5Y5-'
    'Z8e&encHnOE8BNV>|WczymLEUbLn=#UuDr(**Z@b7`N`pqJ+zvwnN}16f%VaHlF2C-'
    '7*+5z0_BA#wuhYsn=qUgS0!K@a|A31mDeOyS&2;7n&FffPO)B(P=VJwtRuYDa4MeclcWyUFfSy*z%%(?VUF7a*oL'
    '2FpBpcnPf_{ZYE&e3tqM+acEob?q!J`2_ASg<Ssi*77WS?8mOBfHMyj23w!QgB&hTPUoMEA&WV^zQ@mDF3iJ%G4('
    'XS1O1U)o14vC78ixv9)p@+IvZrR*kO!BdqHk{9aWIk*2V$z9>`dNr8c>lisxC0iDduifrG<T=<8AtyQm*!M5w~Dz'
    'l3VYZCljqt(n-'
    'Ou@rhX9dV`D~Z{b<BDaz;>3Zm}pgQ+pABKkSoELT;elOPmjAx9HvvWkXQ(=~41ZWQUrLAl>x#Qf`-'
    '3OIC&Y{`c}72%=Tb*qtEJVz<^o(R_)f_58rF?V}y403{)Wfyu>VOT}jQz*E%<hWCB5d4@{nOXj|&s|!Pl^J*Z9qA'
    '|OImYXICK%;dKHSuYbE~u`n?9;A8C6WhHMFjOYTwv%Nf&jZagSw{fk|(SN;iIFH`$A?rzS;%7%zx`43%{cl`Qkua'
    '*%#ZDI8P{-U?8YrVp5*t&`N}TpK8&KPE{dc99@@Zn$C4YBRIqXc;U!-'
    'hHO;Vxpi}{MyIgbRD3Y1mPL{hZe;XSY50oA?1@0lLi|I%8U(RO>l!CZU;964(;)xM8B1OybYT~b>!xD+Uk3D8rgT'
    'OgHZ%b$9g#;dHif(>uxhp8X6V%rh|zhRXi`)18=+H*<IdT9@1NNBuS+b;wGF_LIPPIWEB1-'
    'Ta(v&wmV+Vj$<J_H||)lgXR?@0LC?OpFE-'
    '3a>LIqJy1hduiNdb&R6~EMqO*f4a7b=xEDsrEFgrP%h&E2cRCs8yjH`<HR=8^tgKE2Umz#*H)KvAGCkmu$T$}$1l'
    'wCk*8BX;A|=021L>>k_LxiPaBZvqzI&?OnaUK_4|P7fX3F*4fi%{H-<a7xj}~-'
    's_s|kH0wq%wB1;ta0uk5UVu+<D2x@UqbOTPxVsY((9=pu1DS&Q=RRR-'
    '~4vQ%G)PdMHBfcL7&E=aXtQ3m6i2KR!Hcn*$-`4UFCe?Gb*^NhK?}`6-08A8v9Q6VmG==MpjblQwGZ8fx-'
    '`)^vw`XUCmaZPV#6)v!y*f?SEHmr=U3;lR(P|#(xHD_TqTwUXCW2<AL+WfVT99vmJSDNG;qlfso#rN6nvs|}x+9P'
    'brL?wAl}b#o_X_#Qz8=oLJk0N*!K+8Ue%J6$4~y+r@oo&(f8ZfQ9qFJG=;OUNJ$-'
    '3nPhT$CYu{+tb1wnxIhVcNH;2B-&u&g$^_r(g9)3o$7re=??{N#S9WG+u_W9LkEZwVhr=?ue-jg>82cMi3e|!Csg'
    'X*G?PDN#S7i~Dpmz17%d7jM@dB7Xw_3wN(%ZfzqMGY|=vjA(eaXq6Bvf;Z_?7lh?HUm2>3Q%!S<a<&ive>avBWp7'
    '9cV1ERWX!8-bIv{~^--'
    'VkYUG!o7ThozuV33fn}zOaygEtz*%DtvNpdWNZ<V2tT24uYhV9dCA4J1tY<W4dNvIZl?v+N?r2u-EZKA2`jMP+%-'
    '8>zf=S?TMw<2`VBcwxe8YI(a@Q7~_PP}EqrION_o^0%-_dsb}nWhu=JJuF`qO{5WHXHf=ah)qC-'
    ');<4wS*PPYc5pKZcB^&nsv4v#q3~n-'
    '%SoA!Q?Kp<|iFxX7eSCmUB*1ZgpWl9$j5!U9G4yrpuU{5bnGg+^>pykLk$Gu?mbY+o}H^W(i(b_iM@{r`7QQvD1K'
    'mV_$yOx)wV3W8sjc59}r`Upuv8gUpJ8jWmszGK#5$tAVJ}SAyxQnkXw!lcM9nvq|%cSLgQTNpqB~gt<6;>QQHfGl'
    ')Di@wb+vhST~=-0QWfI=X5^hL#qlR#Rqt!Kqfi^t@5xktbg^3p&rb_HY?Cy=VwhbJq1cmSSnZlNQ-'
    'g?|*T+ciu|FJRP1ZA{q(N6Gya|fJ*CFwsYdxl#l<Qv-<iVu1@ixZ*ijx80Oq9ozAtqde+%PTItG>!m-'
    '7Aa`MpKez5W*SSJjvBZJndLhEE<cLACqDBre=9X?$$^jziKdBv_drv+;UKCwyO2Xj_LYYx_J&h;DWbvvhevw}y&m'
    '^ReH-'
    '8SF1TsNrcKGw}3&8T)m4$~>b&wPUCR^=nqSF6YB#97@;=uRWjtY~f>_g9n&zzityzs{*DLb_)ihT|i4_8V%$J!|z'
    '9X(ZIq>&`q9){x<_Q+d1=P9GXlQZ?R^kjp)KePaOK2KuNl*>P>C><(|Hv2C8f{v+~TIHy$^h&oU!PkL_Yq@e%OTo'
    '?{Q?ycIaAl<vPP42vVBK#G3G$=u`6+}<lNm|8oaPB-yDIht%Q@<%D92aaNTc_Z3apiuXb9$(?SQG?wGfGX|Bf@RS'
    '*fmA41s?&+A`De4<qSg<CM}iAH4(VQ{NK1Y<hJsP*v%qg7ziED#`@!@Ry&;jYuH%4*=PEgZuWtNn;kpZ21nV^;N9'
    '9gbDY>qUq!gHW5x$o8ESA;&2|o7tnT%S=uq>AhptS^)wO=GJSDQC79oUH`sw*pLDDXfcN<zo$g}aMm_;|+CusKEC'
    '!XbX&6=*)m1=ssf92(9bTm3S#Te+bf<FLiP9(K+-'
    'rRAVJEuX7u(mSEk<4hMk(0rpjG4)0y7;JEVxb(;(5^%CQ4+maNy^jn@>9pHs){6AaPYe1<jk!#Ev_*RB#8K;5nFF'
    '(3(+Nn2I>+;NLqd<C9hohjI3+v@KRRoSP(sF+d`@~CMRRUY)WL|%@4}D{#al|JJe3kv>&@09TxoV(ZW&QN+w}lpK'
    'CP2r0-x$e6zltgxopH6|4H{xMH{YNZGnz7oM9hQ1&gABS0}wLV-JY`lcP<$#pvXG&cTpYjgvDdS`lI4wW;VCtgzY'
    'Ic28<$Q^Z++_X~M<@(z12Sm<S10C{nykyYeq<m^C&rCIE+4Zb%c;i**3?2t_&U;H{a((sjYCG7ibM+4Ae|t*02jA'
    '^EX>XF^CcH_v(ULMeYkmH8%e>Bug4CL4TDb&TXS}+W2F64Zo}Y?f1S?jiSm&g-'
    '?f`axYVo&r@*L{~Aa_ua_cBN{U8I$F#&}3!St!v?W9Rn)bJYXwPGCyJnC%fy8Ap-'
    '&nj|L|PBE$B><UXN0F_+|wR#`_X|mLv4L8KPBk5X=H{_1WNAQu?!&s(+(`Ux}8u9c`Vz-'
    '?RG2m&L&;0b0MEt8sq7p3hEYZ@~OIBD2dwLuD3Z)WpCRbzo*nT03$(f2l($<ekS{hYinPr#>!-'
    'Sc(>N5MIT}{7uHIG!LM~d{eU~%a!Lf`dIOW)W*?Rd_m*?iudkW_ZkHk4YLE<x^2lE!gVud$2wyMD~;Cz3@k!ToUj'
    '@yF(~cwh|nAF&OH7l7-q>a@zf;KFS?wfKGa{{975W6KcrKdjSPZf|V<ZS?x5pHEK`-'
    'Xuf;l`OLKQ>Jz?XXsG5&nYq*wn5`O|DozQXY-'
    'b}ZAYKj%{uS<22W5;@gnzGvLcufj>3TGPiLg?j={pZG{|Y$_>b}Kc1e3k*Ah~!My^f{c4SV}8h3-'
    'K@S*#R3nsZifP{*^quBhV#>BUJp4QWg;q%zta`eFAF3B+}?VVF6uT`nO*_)!rnVi8>t6zFq%iZCahc7`g^VnF*9{'
    'OXG(UY8$GdbMz&Pa#mdS6Jg`B_Pgcy#-'
    'c&A%etR49$vXrMmO&3seY<<?vnsmuU!j*s(Tec9!FzAJVV;90iLKe7Mgx>Xm&=(XDkOBHa<FY=Vzlh0aATvA5i%4'
    'EIAypn~wEW+|W5A`o~hWuJ(5z~DT{48a{Fw;$4Vo&-'
    '?T1Qf{r`i{cE>KSmgPS=gmI!415~>Va_WH%_)|nNIaD~cRf9s~RyeV|1F2qLpwhW+X2N6&T2qb{)n3BT?ja&E&>v'
    '2?0x6Tw|9*vM?den@OXAw3PtG1|J<=(PgX#BzK<lb&qe_Fmh_(re$r;^;3{o3Xxpe+4)96Wn!Qja#Ll{2TE9Uq~g'
    'nb9h{+SMSq3U-2LNS~|jEMQlz_%l>T0(EB}Q<-$7AgC>=s>g#~L$ej-jNr!9d;jS0m9$^rhAS|7ZjqmNTPJD7!TV'
    'osrP%&8b6V^!%Vmqj(rt<8n};4Af@J3=?tPhgg520uQqD(6Nhjp~J{hoRfb|^&q5<`>Clf9&S!%mJ>l?E@=g0X%W'
    '6uY?q52C?SYaj4RtEDFSI}uj4Kw!TC#Vs;RMoWAx}(`-'
    'XH@P=lwlJm90eJ1rqxs~3R>RVn{t=s`lG%?R}&d0r2=BIPTF*CxZ0Bz996IzR09rOPA%89WVMU10>G!TKhmx{3U9'
    'k@0?vmNsj$}(s)W}Z^jg9aq$?-4!+zTQ^k(yp4bMOkSePaFGZA&GLJZo>ibuKV;99xHn9$6MS5k9Qf)7e6FCaD*-'
    '$jkhp`XJgw^3`2nR91rbeO$T<K*wD!ib4%V|AHcQwlsLs<ButrZTAY9HfU`J?K#<hxm_itT+I5h*lFs>)KeFgova'
    'bQFEz@)f?496PA6gi42F8oI-'
    'O(>)Lz&Rrl%`O;%l~s!eVxX)lH{7|>;Z9YaSjXaqAWPcY}Ud~O_$DBH7bEYQG#A@;Pf5jT!@^CAVw+0z1ch{Kj>b'
    '%c#9^Qxk|4NYh8;5$m)J4-91<3=idhs5{IsDG~s+_8An>mVKGCrd&S=<fZyu{F(IZi#GxB<-'
    's^@9nhIJL;vnMxYfuq{z`BXsp#=>kJ!L7_`zIk<POAMF4`fz<WU`^+KGFWGyBGR*IgJX;N0FmUV;uB4y^=2EH-'
    '=&o_9@4&_I)j+^>8c3_z?zAGt!dm9H+xu>4X2J~jXm{gO&myf&eZUgUGO=1wz=S@W=iTQ^QW|FVC>0Wn6Eu$p_X7'
    'Ydo&-c5rzHwW9<4zJ9?+%$@Cwn~9i+{Nis`aJg&LzrWC=wlSA>#|k%nNgkCw-'
    '#Zw*0F@4tRg~`h#Kx0Wb50|Cj~Iw(PxX3+Jpz4(PCJ@@DkQiIYP7MkRWLiEA=D-'
    'dZ<RxDl9YUwlhW(8gX7g)270=ADRneUNOih<0{#ws#m(BAeRf_9S_4#k}0QD^9Eay-xzs){@8XZvnjXAdY`8spE{'
    '1y%{(U)Ocv9CSa%kF}p^m#P^_>t?~3-'
    'b)*K3>e<OW84#xg)WfaPND2y0W5ZzpJc4^H;caKg)!noi3yjIuc2H>hnz66IB1??VWqF&u^E{UFYA{3cHdTah$00'
    'w2eBCm>a<G%Hw<=NjOiLjjbDPtThT)W<o=8l^P{N^6!PO+Mqi_($mUB$)9O`M`m$pRSJIe(-'
    '!43)ySX0k7z<;8sxlzfQ6!tOPjN_~t-'
    '4K%KFqn=`Ov?o(D3I7K0`2QYKIf92bQ!d;(%XB{9ew1c9Q3i#*gY)W=%U%s%p}jMPUOxzmc8I<FW7z7jQhaTo&C@'
    '{k31d#fQfx>*wN7U9x&Q^v%{51SF$B?P}Z*y1_h$~w5HG#y8;~fOs#CywXJ|KCmBb30R!3j2&;Va9ZhH`SWkd($5'
    '>HcW!HBM_zWh_XmCjDUR7mlWCxC{m+$H%uM1F_Wu(F68ha<VofVhWU`TIXi|$Dvp)k(Okzv?V=yZ;Nbj&FSl;$ZD'
    '+#rgWNNiSSyfDqKK%JPp6fp-^p*(Z#1by1|!6pI-'
    'x3y~`tj+1iO_77GmZ9%#d*q;TKpLZg%43g!i&eQJ%A)15JPy#dlwiQ0_KtA=;P%lZJS*NF9{dFAD*4;tF}kF`#ne'
    '*C(cb=>y`L~GDuRrluQ_HYi_s5QE<S<5iP8kr6O{dV?-=wQ8ZNrp6If@EX%!-'
    '@<HH~MI!60Dokm3Erd|p_>l=)IGCJAcJEGca_M8G9oCxCT*?IJ0fWOA$r@JpEJL6#Y3H<xtyZ<}+JjVBvqrd-'
    '}Ovb-'
    'b>8Jl!D&e1EvLkij{b%a~{ujUaETEnOsF=_=`Q_b@hi~bk0I0Zs^!_tuzxw<Rxc2jSZ})#DSn=|44E_D_@b%l#@z'
    'LA8(-9qw{PiSLZesYapUkd-#Y_4<#lyoN=;x<weO^}CPzNn7OT3G!;3Mn64}U@%kYE7<r-'
    '#S;KPPVwe>(Y0KVSZGu=nmT`RnNT$HS9RJnZjql*o%g6U=8kd<dWUY&ac_@9)G6{FibAW?q3=Uso{BRZw4mIh~n>'
    '0tmJ_+KcB@w+u3LZwBYrcs!t{!<a~0Xf?R`^KD;|xF7=mPaN-1E5Xhy)jiIhQ*n+vZVi^#tBc?q);S+Rq%1Pr-Tw'
    'r}8q89Ja`Ko_1<(NH^XoY!E~_>eT3pA_F)Vc6NuijAX$R=TU@T0|Hy=LWgt^ETD_U9x7j?a=22Y+~zCjwJ4`ulQC'
    'J>L@@`;VleoEf9^J_*kBL2I4(w{sg63iZ>a$_DL7W<Qsf(lnfzFOg?9=6H@L#d=Woy9tv=U1ju@Zyz+J8Tk4f&>8'
    'O((DvQK4Zy=v1~y(oo?2cTJ!QEWBVTaZ#Xr(LebIusYrKJ)-'
    'YT1bip}X&~Y1}Fbk%e#cG|`OowW^28kAIRvb^W5#}Mjqdpmy3H%Im_9%F9irt!)n*~rfga0|N3UV^u>_ywSDAF<A'
    '9Z7U{RA41+EJIa@S#>~Rl*_!Xv)TC9{)A}Xr+j$93udJL&C}k0-3F<QRFExKi}D%<WrOS1;OP34c6dtk-kj%XW!W'
    '4m#D;#n2uMtBSQTJ1(vgt)VgP&*;!+j!PXy^Fm;`j#l+n)6!N_=5Jc47EVH3uAq7k2mzuqX(bUVQ5j?=TgSW{}h_'
    '=S}|HC5;-ek8a&UnVr7P@7tzVUC{B=)^CA7suJ|dQ(u=&)*DlVD72k*z@t5_^c?K#&0MKP&NP+V3C9Akb|n+ta-T'
    'm%)vCCb54+g=?rpYi!4BxI1Osd@d>qPZeOIps`X_FL(OVY_^*j-'
    '@Vd|g^qkuIOS|ZEF1oh>q7*Q3K4pt*Y7d+C^oGRoZ)%jM7a2@V1$CdEkO^m!!k=d%<{x#)MDVkee17Xp)fXzj|3I'
    'S^4abZ`$_yd!groTg4ba(o1ao+B@OOe69AIh^tXb(9v>SAZ+<*Hw%iU9LmdkW~ZAcRxXLAta03O?-'
    'IcjMK5f(m`#C&MPnWl41^O<mX5yYBcm@o1p5FYwMa;OTHNNODVw7M>)z_&%YsbEU1GweRFjxDH-jK&poj=5ej`Uq'
    'bj=;ZC*`vZ{qKfXQOfAjj_ry=o0|AjQprh|+zYlrtIql9X{JlXq=^cn3PNM6@nY$8aNk<9b>Pc)H14X4OwNR;1LR'
    '**-ar7?<6`7BQx8l#(*e<Er0>*xxdta+)N#2^JgW7AO8U|=p-D9n^50sAC8!L3Df+-'
    'vqDZGCiIU#O$3>6A8}3*2Z@Is!B2W}nb)h8__<y9QGaP2(!PhPQn*;9QGFpX1Wz7%XML4#g>TOU(CzGQ!I%d(9L6'
    '8cOVee8ioB{=4^YPhVrwYn8u=J|R7=hS4#R9Q|_o^Wj1A>Ui(ns9_OCFOI&)0GFcv0dc5y;#WA_XOHj$TFF23AIC'
    '^u%yuL611{~oz;?g_dhsW=^Y)KlAD!N_1r3_Um1QZc5I%p;QobKd9{)fVM`Vo`jOAl)>tOHn^<PKcwzvV5=crqQf'
    '8+Yd2A|dM7swN2={s_r`62mvwD)p!-0H!Ak%Z-3g$t1>+S}v-'
    '#HR9fRe#3ZXfY%Dd9NOPrWQcku1UEM1Uy}v)rS7-'
    '=kXI|MNeYT8mnue$)7&|`aQcf1A6@f!+HDq$K$=@UmB1sAOI9JYxa4DZol0XNF`i`Sp|sKt!EnpSQuGPE1C=6YN0'
    'iI?6mXEolV7`zo!wQUdRwn9)IRs)Uou4*DEhQ<4J^nF}R9gS@B=#?tF6d{5Jl)F^_+S$M@#(KW}4Rd+Z;+JHmO8j'
    'E;{Fk3EpjN%4bV0F}=M9*E!18(hfecs_oO@*SlENQTc-&gYBk`(Ss$qd7X-'
    'JKj5O!M4fz@6TU_G+ST)bZ~e)+TVj^hDmpkyh1*W%qr6)+!v=n@Y!+`@-(8Y8@-'
    'u@S?}=9MD+99@frWzl(jyM$|>`ekHOj!P=~QGAVC9D4j8P(xvyFqG~$l1qDAbW>x`3QsoZn~XCZ(v-'
    'yJtcogvXFm*mi-m7202q5LX3hng?@n#mPuW$BVsb;?g>Nk>~Q4_X=XwD{eeM|j-'
    'Df+HnDOwq+Yv}Cp}SBy8esC;x-'
    'B#xUq#tf8X{g}j0&6a7wa*KYV)}=RvYFrJ0PDa=2=N6(UM}X5GJ2T|kw29dvtq=OG+YOceEXq;}8$kIMh2oMCw6H'
    '3g;uUcDg}?;pvy2Lp9~x_`BYxcBIwWSWoI8EYoc*C(UsGE#r_I@?<k<U_Qi%kJT%q_w(t(<-'
    'Q_KaYX{0h9np4g#g7GLSiu+R235YET=`Pa6JWvHG5u6(s+7M0sip(Nvp+}W_R*SpzMsQi?vl;E-|Fn0cv173Qv^-'
    '=*sBW!MdNFg7gP5a2ISU<3%*X1o5tUw0>W!(yU}8JMi7}j$%!1lu%=`miZ)hSb;_;*g;yGS38ovZH;bCqEEHfV11'
    'tu8x3ZS5~DszyKc9~v9&oJK{lbGcUV}KNU9^3i+O!ht97IkZYz$V-'
    'T*QK9{NzF&acCpw1%7qqBSp~Kvge0oBsP=rqm(BXWDdrREkc2@D64VK922Q6tJ~U{<s!C*&fZOONN%l|7c@4!t=2'
    't7sYi(yL#>rYWPRsND0#f~{%bWIa#nz`-'
    '?S(617n9gMUeE3L^$HIUm%uEYlm6P7lFEJWA<lR}85#MHL#XW|_D7QnB&1Cnn>2p_ZG<#WCon5TvoZtSNgu;Jo{x'
    'T3ri{Z%d(mq3gx1HdcGOx9ibEHSb!3aT@xW%D1?9j7vvHy?SVj?Q<0rb6a&0!YPTT-cd^1poamvjKhlP*H(_=yq+'
    '?=B{WSiwV#yCXOP%kJii`b3vXK0OFY`nf`=15CmP>V9JGKSVVu~-&$Uf3CEY)A$QFGBiDJZ%#JLNLrtP%1?!^-'
    '%AX^y~CvMj3P?wDF)<#ve+*dK?<ZT^e)WQS5_si{o~R9%=+p!WagDWd(|u?$W2&v_pwUD6Oe)d#+6f>x4e^S93sX'
    '<hF7EEwIOIQj6KlaSv2>;&8_xxT7>~LGZir#9|lLX$2?WwU0t-'
    '?!gE$Y~dd4LT~$GsFQ|l5DUPm#7Fe`9_)m75&5zoG;pFv+FELv-'
    'q2(Gt9tEJcW&e~b&S|>=xO3noHe^JcC*7uX33I>X#cclmN+Uh-eb{6j)w!7+;&IAo@__T$hR<Y$7_p4rIu&LxPD2'
    'JQNjXgxgSg~))5{V!KX3)(?<sZog~7U^K{Y+p8X|Op$d2fC|=L%4`LIFa3T$zh6eA##RU{yvT2B<sZuql;0S3a*3'
    '1=J18L8b`=9xh`ff`Ba%w0cZ_32m()-'
    'WL#VlJ_YM<1q)!Heo3>T>#Q##PZ0C2ZX{iZp^zd>ZuQjhmgx1yq~Lqfr<fk_gJpT*NTn>pM)Z_a@9;0<qJ5B*#1&'
    'NzGD+xEHl^=ogO995m;MFdz;r?Qn7-i>d%qWi4CyVUiC-IRTTFQ^{<eed1TTXesjJqn-iRM|gwpM__S(CY$&w6}j'
    'cI&SVg<92Vl`}@<~|4PWCx4ZKMjNHj%c4)Dwg!diNKKkL&h-'
    '?Q0a)Z|n?9FBaO_zQ;oAr=l{gchP^%|xjzkY}JteE%9&4S;*%s*MLYv6%d{)s=mT9oD5{XWN6P~g@$Y>*xt9bw(~'
    ';arkvrHo0h&;bKA22_t`RPAOV^M>qs({2izHY{LvDp%z6k8X;7J~M_W_KK2su)HR)%J$T472JFDK*iRj%Nd54q4i'
    '_Xzays^{CIF@@SB_<C}$X6WMe9)V&$$vbGu%o;)0Mh2qnIe?lyF?1h^v*+m|ak(aLnHh|<;a9>)!}$d|Kn<7AnJp'
    ')V>&rBh6h%Q4;u`=Ro&IWai@ldVhOuDnulL#^l=!&-'
    'Pl3_MW84OE%I665?j_#GhJ5VlUhO(X6QR6+@B58B&p<SE<IOkVLGmPmx)hJfAb=G;bt?;ily1;tw>sU)tgWRncL)'
    '>yir@>JPGtn*4JVG~R+%PH_Idl1{7$TiUeOCTCU(Qv3)x6v;)Cl++;kjkiQ?0?Rn>*Z>)dMG(EPr!9%{C~=!x5Ga'
    '}2CWwNF$G^rHNx3S=0st9gkpT>7@j@4v5MbHl44AmcoXi(jA8gN9!!0S|GrEMXk6b?DRkEhOV`+ItPW9RWLGPFrH'
    'g&J5tfv(=j5@7(s#k-'
    '8kQ;Wba_!OGQI4=po#)_Z82^}c7buy@?3ljYs8)43Hovnakd9=pC9uJZ*Z>;_)Aogau7AHR?(V8eA<?N>f@FzTYy'
    'x03z^N;No^S*q6<l4NTtS^Phkv0l&4|b$FlAXQYY6%onE!>kaDh7>IKKybhFl?<35;r1cY2i7)5CDr7#>9%dF0)Q'
    'K8RG;V(yXAij-MPg^M?OvK$Z=4GR?0X499a=QI~se(>lVbT4P-'
    'ql^Hk+5Xn$p`7mk|xXuf&Q2mhbyD~_}AMq1<PW`*dO*89Fg&+3&^*3s6}OD-O)orCU&m=nd9vWw9ijR-'
    '>k;_{E@Xx&qb_HReG+Dvv+I+pU8A^Y-'
    'm`n;z?vR9mm_zK4^G3h|BPNw7z(kiQ~%*Yby+OwJv2NzY!4MtZ&0D9T3&eW!2J&!w&A?qHRUhZI5};@N4OIEoOUk'
    '`~Lx5;uhr'
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
