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

#   state.call-changes-nothing of annealed on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: A call in evaluation mode leaves the module and the process as they were: parameters,
#   buffers in the state_dict, the mode of each part, default dtype and device, the modes of
#   autograd and autocast, deterministic algorithms, the number of threads. The random generator
#   stays as it was if the answer does not depend on it. An embedding with max_norm changes its
#   weights (pytorch#26596). Metric: unsaved_buffers_changed, which may be caches.
#
#   Expected: pass
#
#   Seen: fail (saved-buffers-changed): calls by 1
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


OWN["probes/encodings/annealed.py"] = '''\
"""Positions that fade in while the module trains, and that training drops at random."""

from __future__ import annotations

import random

import torch

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table

class Annealed(nn.Module):  # type: ignore[misc]
    """Sum with a table whose weight grows with each step: [seq, batch, d_model] -> the same.

    The step is a plain number that no checkpoint holds, so training does not go on where it
    stopped. Training drops the whole table at random, by a branch on data. The shift of the
    positions comes from Python's generator, which checkpointing does not restore. Evaluation
    counts its calls too, in a buffer of the checkpoint.
    """

    def __init__(
        self, d_model: int, max_len: int = 5000, warm_up: int = 100, dropped: float = 0.1
    ) -> None:
        super().__init__()
        self.warm_up, self.dropped, self.step, self.room = warm_up, dropped, 0, max_len // 2
        self.scale = nn.Parameter(torch.ones(d_model))
        self.register_buffer("calls", torch.zeros((), dtype=torch.long))
        self.register_buffer("pe", sinusoidal_table(max_len + self.room, d_model).unsqueeze(1))

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        if not self.training:
            return x + self.pe[: x.size(0)] * self.scale
        self.step += 1
        if torch.rand(()) < self.dropped:
            return x * self.scale
        shift = random.randrange(self.room)  # noqa: S311 - not a secret
        weight = min(1.0, self.step / self.warm_up)
        return x * self.scale.detach() + self.pe[shift : shift + x.size(0)] * self.scale * weight
'''


OWN["probes/encodings/sinusoidal.py"] = '''\
"""The classic sinusoidal table of "Attention Is All You Need", kept as a buffer."""

from __future__ import annotations

import math

from typing import Optional

import torch

from torch import Tensor

def sinusoidal_table(max_len: int, d_model: int, device: Optional[torch.device] = None) -> Tensor:
    """Return sines in the even columns and cosines in the odd ones: [max_len, d_model], float32.

    `d_model` must be even. Source: https://arxiv.org/abs/1706.03762, section 3.5.
    """
    position = torch.arange(max_len, dtype=torch.float32, device=device).unsqueeze(1)
    exponent = torch.arange(0, d_model, 2, dtype=torch.float32, device=device)
    frequency = torch.exp(exponent * (-math.log(10000.0) / d_model))
    table = torch.zeros(max_len, d_model, device=device)
    table[:, 0::2] = torch.sin(position * frequency)
    table[:, 1::2] = torch.cos(position * frequency)
    return table
'''


OWN["probes/state.py"] = '''\
"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

from typing import Dict, Optional

from torchgrid.inside.api import Case, probe

from torchgrid.inside.toolkit.footprint import Watched, list_changed_tensors, require_unchanged

@probe("state.call-changes-nothing", kind="requirement")
def call_changes_nothing(case: Case) -> Optional[Dict[str, str]]:
    """A call in evaluation mode leaves the module and the process as they were: parameters, buffers
    in the state_dict, the mode of each part, default dtype and device, the modes of autograd and
    autocast, deterministic algorithms, the number of threads. The random generator stays as it was
    if the answer does not depend on it. An embedding with max_norm changes its weights
    (pytorch#26596). Metric: unsaved_buffers_changed, which may be caches.
    """
    watched = Watched(case.build())
    case.answer(watched, case.inputs())
    before, after = watched.footprints
    require_unchanged(before, after, draws=case.traits.draws)
    unsaved = list_changed_tensors(before.unsaved, after.unsaved)
    return {"unsaved_buffers_changed": ", ".join(unsaved)} if unsaved else None
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
#   torchgrid/inside/toolkit/footprint.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmni+0;alIX7>-'
    'q{O4rfAujox96~@hUQ%_{5fUC3$AD6oWt{C}B(j90Ihg$l7ne_39VUprkmHlVcJ6sIIQAuCA`GuD*Rzm+R@(<vO1'
    '|o0dhrPN#K$b@OBpJejY{WsoHEO}$xXNfPACRk^N%v?$6tt@E;|&I>9tEf<SyN-'
    '6#HVyX(hOINGBxRgR!v018|5&V|q`UcCWjQ!%K7o6R!ve~PATK9tY1pw^@^SnqG=f(Mxv#Tuln5`>F4a#{?!{<NB'
    '3&>w&VHM2F_41n_4X)C4kyTZ&&gPpctAY%w+yo_*UiZ(RAe_@WEoM{!x&x?9%Nbw+Ac}OE1=mn8130U7d65O#r*x'
    'SEJZf#4EfzsuSJ`6zO;D7<y1Wji0OBhBm_a&&FQ$tWn*Uq5o<&u??oof^!FdtDe@OyKK+RzQfBW)<l`wOb&5`2Jk'
    'F-vb2%G5z@>#92=>RLm!R~kXR{-'
    'LF>kP)I5Qt9o{>OB&$s8cDLGiEIdIp4!5LJcX@&4&4U>B~SK*&k2_ust5q<NYzB<bK}|MW*po37L9N)pfByc-'
    '?8Kf~lYUuNZ|mJCQtj$SA4M(>VJe#UIb+AZh1%WPS$Z=}%oZ;uXs8ok2oi$yv8kj*6H@aQbrKR$l@=3xK(w<F944'
    '%`LqTIAF80*2lcI~$#zF$gSDXH`v5RDXZUi<#5elhOZs|K?=$Zgfakud{z{@^!Y%3XS>qr=yd<?w`FmIwZU=s%-'
    's{xZeW%D*KpEGY9a&@q41qY9oN&jn4KlWtr8fChJe5<lz0QeWvY)Y<IeusZ5n_CA~YQfmyE9xcr?P`9zJp8vXUn!'
    '3ay#o7EzVq8VYu3_z^T2|-'
    '>6!f~wT6iy&ae^bmhQxFI+6Q=1DGOqLb3g$yTy>jN&6ncsiBCT~5$gO|@(=||BW*I>)7qe{bg$)xJU}h=i6Q~+UP'
    '(j+k)2AR)mMcJN9c)%XT?YRVR5s8qbOGeYjIhZIm<$^hN<HZT!VkViaL-'
    '=^75+sAapvs)r>uHaPB+K_krqU1P^+tSl?{SLUe)8gsDsZq<0hQ9NN<3tC6klSi~knM#lX+9qAJ%Kyxo>+0p$-'
    '(a)5nU78$3~5LT2fastGrr`$!hD6a<rqh^v<=?ukNJ0o3`n7jq$10WyB%DS5-'
    'TQDA=Ja5B1rGbGp<*`63Rnelv3K*`EF1#sL8;vP+#`%VML95Bw9fe-'
    '2i@i3204qEyU`beCGAv@<WjWg{vTtaPz|cd=uZZ`rz2M>|Sd~?d%-'
    '6TX#7Nee2lSgiVK!Z6wUwX{fF8^0I;I5%=qzkFO&1Ff<?`RMW}Te+g}FJ>$xlQF3UtycXtVD`;S18Z-'
    'TE^9lq|C1vc77wU|qr_Pm3v3n=i`L&8$A;D~CNX@dL>4W?wir9DxwP)n1LzKT22?(*=$Ptl31}ey|S!i_99e57`a'
    'NA1uSQWgV!39R9y7$~DNe@JTPQlqC=_`7C>uuJXsKOBzO>Vf3eIm8s$f@Vl!V>myQ-KKv*tCV4bsZC&h54Wk1s^c'
    '1~8J;T-IypU4Vx{a`^&eN=`E2y=p9?SeY1=R!^ME2vKdK&U41LWU-C4u-'
    'LIvtkvzSb1FYOsJ+RhF<$B$U)DPZLR%JB5!P{X1H(kwzI-O6!a?)>(ozlJrv!h#sB&I65H(0<}<(2_ddyq-'
    '`Rn76BGxE+p)$U{-'
    '>DiJXW{qVBl_b?zh1;(7iloAm<GT|cd$h*F3NdWAA4d3E;lF=+$0OsxLl(aF30w*$~LaGrhrB2;ATzuQ0k3DPgha'
    '$ypW_g}qwbNGWwzY~-<)dnUMtv}T_j4*Zpv|?&IP?W52rvK&7EdEff<&Gq@ghsNE5-'
    'W|FjQxIp($lLb=g{2dj4laA$}pGCQFdc#5vKL}rmZ52Zlp#ks;F^-'
    '9tZgx5YLGnr#cH2?rZ@wlnV7hAV)Y@Tq))~g#JdY<hOhkaX)&jF~q27Ar9H6X|}2j#{{4<W%$F!GtHqbhifBHW_P'
    'R2^lBHI2nnZ%>c!ALZLaV`Q5xlCQqyc9eZPu$>!7C=(M-'
    '+kv6)wja1AmvW?yU}dy{92S%4*^g9~3>XCm9xk#@L%Bh|2IpI38Jz_dZ#Z1)T+#H!<YmC)Sq_7}NWsc~2pX2v+f^'
    '#YNgAAp3Pbi^1~q;I$z=cde*x1+-!&VH2Di4gF@=2o{t;wdVSgkcfyh@i$W-'
    ')BK2Eer)9iGiDFnXaM)34oKE<TTfbZR)^Q7B+kLP)FKDpiu)=B^r)S-{6Mmln}C8r3&#wNNVtM>N9Q@v-'
    'y!@85Sb^1SVuc@+i`qTLSB*w}6@rwAwr)15yQ~smM>7?v%q+=mjCkwNST1i-'
    'lTpo3!ngTfN{iD|iMDczx;rpb`i_Sbn!mM|;tX+fvS~U>5RmH@MCjN)r;<+3hAKOW&-'
    'H#2piQV&FmJl#WUq@^Faehp;i@r4zSUxz8%G*~D_w{4K)PwA5pS<GT*I&$(?ZC^uv=Ph~Wztg*Ld08e?30R|~D4y'
    '){+;l$c90s-'
    'CS4}sFp9yg$u3tETlO&?TE%xG3JUaD?$033$q8vVMAfQi!@)(qmaUTez4aUawOn9IB_$9*&e=9imtQ$=PzHL(~t8'
    'kw`A>y`Km_@99f?imOzirQnr2&;XVk8<%nz|W3;8g)ai%MV!-'
    'Y;z=<po<`~bgrhZWly|iT7A%Cj~{kJv1h_V@y?E5W6a$Div=IV+;+cb`7#*VoC<pLEc+CN7im4c3N3Van}=L$Pla'
    'GthB$?--leF2V}Lqo_asRdu;YpZP#<>A%T=_@i{bOQhlupB4Pn&#2JrN3|K!XwfF5M_K$G0@%wK273pAoGx`*7JD'
    'OTBs&6LN?hhnq507V~deN+^BG83X$fQDV{$g3O*KGN;m1XA$73--EdqJeIaeS)R1i@s7K5@5ZD;_6B<sqGTioz-'
    '6^iM-N=cnmvCCbAfN{QLnE!c;+q>f-ILxzNSmxR1m&n7I=-'
    '8xy_l&?_yqs*FHoxt`?(>~D}oitJMzMTjyPfw2iy6AxvO>arwpUub=#63}bjxT2nC7A?XSGZ9lnPH%A5<uz#wN*T'
    'uWdXY{uvpF&?Qbn70%4-yOJ`&+ZtEV8DM%AiCU#^a!v^E*OZ-'
    '*vHI@#1Y0P{YuMh5UePhDr}EP}KiP`x$ENSnB81f21+utM?MXmh?u(JblO3fjs6_hAdVOfpF7gO))G#x4p=1n<Mf'
    'oup}vHDPvIOw$l$)=Kxsi?Xz;GEf+)r)0lYdm>{7RKiE>*jNBFyW|cE7(gc4>se6S^13A*xtoqmZGnN6?D+#gX?z'
    'Ic(;$*x-wmCf#HgHc7E9I!;q|)z5VE&P3)7Tl<L{jMvUWqov0)-4z{C-'
    'g*h&m5#dCKq6GtsJOQLA>XvwD#MpUtd@$QR(N1~Fz0jf$<y5Bu$6sswDxS<1pW%?<C;rkj_dLzi5Jq!Nqj@v!h2H'
    '!G7pS+ggV*rem8ayga7I6Ai(a-j%2@YIW&*<^)b0j#)KpY$-'
    '4QX`Gjg&=NF|sr!6N8QjG!!xh8>&+c*wDKLArK4M8kf5g&-Nm20XxkAVi>&-'
    '+076XwToFw+%pi^yjI2583fuR?Yu$2W>q3?du5}h?;N^N`Bk=FZh&<uKQ=@%COR6K=MEb=r14tL(GdR#qq(HbH^s'
    'CDJ!*>?{UBW|(2~~+*stMeg&@)e?7XvoZn6T`HL<IAS<-'
    't!QFI<4fToqM^QtUVog+S~>8X>9WV$G;%zP5PtZcI9f@GPd3zYYACeziPa+px9@s1(c|NH2)r%$<h!Nn$D%o08(1'
    'K3#x%bXIFoyL1Uj8c%vlJYwY{XP6VqvQXs%D^<6MXhSjvTC}{FQ6jX$*$5(g+tU;Ssz8J`j(li6Ww~9=B8_B^rfh'
    'T=XRMP7U=|B{=7IldOJGVKRiI!hv(Vu-hY@QMLaGVxZWdqksIF;HBtj>SlA7Kj_E)rr#1$fBgc%^WQZ#)$%4jGOH'
    'L)40fxGTMhWpX7)oo6T<IFFwbDl}@ZT_^Ft_U)(;+TE-'
    'C@zh2shL{3uaq8@HA`DH*$K^USjN;+wdeyy++gZ&rvw4R{B)B1J$k*0ICzB1+pghhz+XudM89W`iCrAq4vbsgdLr'
    '6v9P&^5|VN*+{4^B0LjyTM?c$(gLUi+k`5`Wq#;bO*=Cw4<5Q2@rn3DCI#x$vKa5o)ZB!lPJOnqV%7*H&er=<=sq'
    '#qDL&aULDD($(mO1*C0j*Iz2T22Mu_(Wn>;{c({G^1i=^Yup+gh&?4{bJ6KvaL_B+FmO=7eRIR=D!HX!P*BF`I%^'
    '9q5%y4v;3>P;9I#JmvJKff{ci2(9gg7`Tv{O?<ma@@sQDs*HY}P4J+|Hq1YhZSBNb_8NSowCKD!^lXH13)_b-bXa'
    '^JH`<(7vG)dfUjZ+gV`S1$E%^}M-|?<_<Yi(uMo^kXw#k-80L9jXwT^b0XHQ!Q*fk1qY_qV^ZS-'
    '*VL^)MHlnnu(1`Ri#4;nb%_{?#DZV}F1_W+UWDvS}HZG>K&E65?8z+%KUx;%|&W$LH1k2seef@4^LM9y|q4aAd9>'
    '#)6GdWC9o6<m`?9y%#xpXvZb2M<o=B23zg!BMXi?Lmz^icYf=i}be}7E!kD7`K*a(>|+<GQ2xGV&qf%7*-'
    '$eV`U3QKUrtAKS@N~kjQXaWYxK=Mc$OREFzX$Lida^fFFPc(y_5jt6jzzT4SHEp7!lxN)U>&H?YtlFHd_MvZBt`3'
    'Hf^97-Ui07I1d?**d-'
    'UiM58#A2qC4X;EF%){=V=?J%}|CA4sZw4)MnvdkI)#3Kzirw%D4J>mvp`#h6RCvNju#M*j1phP)atgk>Nru4?ywT'
    '5LKEzUAf!q;@%Pc{Gt1vaQam)qKa3_yPhn{wR5s=eAc!9FJZ9f`S<Fs3anpnL=RQiw_uY*JL~L*Dy;tI>&VyX%c>'
    '>yfs^HejUAJX>dGk#BKzn`LYcX3B8?Ssuiq?a9m%crF85wLF^U13B0A@$s+(O_QYqGWMP}HwI;V16!CHq+%5JVee'
    'eP6d<w^J*5qpUh<2W(*`V_K91b=N#<6K5&c1TE{|`JKEAhhsNx9Z(<$5rnC^9&FHlPlZ|VG(EB6!TyyR{W+^U_h<'
    'lTLPvsk2FA4qVWu9ahcYmwm{cLdAHWwzeM>jJpCaH~yMCB+AH7%i+T+@Kvzy*g$mGy3P%c(849PQ1%6{7IE`O<|v'
    '(F50+k(}mHnl2&Cwy2db^<#U=~^)4S#0!?;$sO2Q=$BkOh@O297UWXEG8*L&+2*d^ZG~D#XGOO8B;Wcp&MNqHNZ8'
    'qnCWd_m>SXz10>}p$;TIJPN&*=9|4Zo&iFQ=UY?~zHZBY+mXzQbBd^a*xS&MTUlt1sauX)xOE)?@o_1n3@$zD_ns'
    '1*A!TPR5mKXGeVrrj~j=&?UzT>cm=**g13PQ(ap_c<aJ@fL|j)@8@;4go$&fZOg4SOHACjaEXy=$62tL-'
    'y3@?U{10QkFnZ>Ox?IDi!L68FlFZ9m~F>*lTchT$L1)4N?MJW4iji~Scdn4^hz1JX8-'
    'y56YhuDsPBU47M0`vKgzs_2uyqzpFff2@MakzF%R8Zen)X*qx~|s?6;tkc+AFM=8o+cQeT6xJ}*v=-'
    'XEe<O55frVm1<0SFF=?1Z7=gs9H|EdTWT=k9@k!>Z@{QDYPuLMcwj=00FBr(CdE)GTgr?7)3xKETH378D75i%_&~'
    'Y@!(6mg<B)+J9EKRM#-4iqxDIinm5+8siN%*UW1NXi42`k-d<X-'
    '45=t^a@6##pl*L@Kb3!Xdr5fgqS?F*a^EuAS}nhHrBp3USr+Z}_bg8aq*f1i!aebI7xzPFB=wr96bEY=wXNtVQ-'
    '|8hhM&=xpiaaM-'
    'T1^(vIxBA{XN?YMPZALq25R<NR$ZJ$lw}V#0_@%Ahf?Hvc9b*7|7^4p<p)_Exsm8x+IbSbjMJg3F|K7xiDiMhTW<'
    'tLAnDxZ=_|svBMYtZVf7f{@0gxJ+gD(YLqYyjhiaLtC^xii<p&^HrgZmu>n3bKVu(-^#al=r#<jKS$W2VB1H?-'
    'BLDD5&55BB%uV|lkbW#2ZWx@~oCIGDJ(-'
    '&O+p07vqi+9%RZSn;dLsGRG)%o+R$eltbd}Zf{}JY9?Q`K_b7!7uG+MGt#Ksma)Ps-yftuf>shToK6eeg)@Q5I_m'
    '*nEtX~C12i(7?x?Ceo9&N18uj4@ZYhEolZWvYlmnnI%0;JpD_JjipO7ClsvuJAg%<HsMVBV%sES>Vhh3$NE@ak)!'
    'nNoBib4DRScZkEo__IazYxeHrEVDCU4H&vRH|D#1V5E=l92PDv%;|a`syD5tvRBD$>F+D_7-'
    'fCDbX)LIBVcc$=?{qhCFp2kLLS-FP%0jTAEH65oV_kaa5(d9x$m}_MNjhMKzB*&}zG0osyQJ~FXb)~{5M5VZYEOK'
    '7KogyQh*YaFp3I>>3B=Zz(Bid+%dXpX5+$9=YO7~+JeJ4Ra(oR6w{$MAI61<!m|b7+C-'
    'wv<CjKszL9%M}196SGGvXuLPcL9+raD3VFMhlLPY}QbUP_};a1o*V4)iPCEb1Y2)5zw{1qB27{R4|Tm9e`?kZiT!'
    'tkQhl^cQW9r$q_I1rLo)ni1#jp6`nN6PVJ!W$Utv&@M?+Ysjg1iVOQV5juKC_UyTB3pzZNK?#bdAw!vcaqu}%qgk'
    'XyL~axR$4#PgEim-'
    'w{{;Wr;Du&sB9hWRgl|b<iYk(B(p3_3!LFt5br<C6<LWQej2e6*t#G$;7;B&X6RQqgZ|~<X{u6nOt3sy|<pnMZEE'
    'guW{mY--g`2AwtLthLk%J^n4&xYU1c7m7qaHbk+H)_m73BnIvqRxm6oZce6mYXrzdgdj)OV*Cbkxd{`P7mawl41>'
    'Y5R5?UHLN<RF#ueiT<d(F>TY=@6x8NK#z87L;u%usXwcmE&gr#a=3A9dz4*bn{%7%5Oz8mz3M&2EsU)hzsrluI$0'
    '*Y3H@PVH+_}mmsfQdw*xy2wntk)>)xFcDM5Q(p(z8h{V@}CDFNb*o}dd6yO?5+JE~QN{5Qx{c-'
    '1ePjhY5~=g4*It%~;X>qFoxy-'
    'dvSbWB9vMfL%!Wp!%rUL+t@^XSfQM4bQ_zcTCK*1C7zY~Udsa7@|{xVV1rY4L-oHcvoMif=_Ppx@R3p5hM0svfE-'
    'eqo+|N9H*^QjU!K*EUx}&k-'
    'J*_&Oafs?91}M|k=qfZ~Rmpg0Mr^WkPLK_@GUu_TffDF(2mgN8Hwa*n0WJFU1XB+qts=(O2zow<!`yCO?F7Op)Tw'
    'Ky_>HB7yd*&Ys2+fUOwM?22bHJ!Aymt)w5bzI;2RmeIc>#`fhrXePa=3yG}X`#4dnBzjUykJu`n`Kg2-'
    'Zfav=lx>C)XtFl7>2=IF>Uq^zlnv1DD|5h#7!;J0-'
    'Y4FD3w>u(Bjo^Cc_fFx>25ru%gMR@%eg4xuHcg{I;*7*a{}*^_$HE{~o-'
    '6feyZYp*!W5MGuf?^Kyf?la*~&yb@4FPVVzjh~0rFNCW?V9sNqFGHnUb-'
    '$$G>(55ECE>NvuH^FnHazksv2EFQta`1TE3CJu3oe-'
    'sxiM^te&{sNJ%=G!(L!9tmugl-E;xwz9VQnPh;Flh!Y}G4h^J0_?WNjGb7ke-MviJP?*XPAg*^Q1>MQehN%%%Gr&'
    '8Y*!vo+o7XMyc3w#I`-'
    'oe&TS<b*&81`%?tP*UU|4MdG(W0=fS461fBM5oHw3Uo0rq#Og@RFM+!ww(@o0+sJ8*zE=@oZVcfx32$>nKCTBZI2'
    '`4Im!ZCopN+w$PRO^_ctSndi*^oV(cl~-'
    ';jfQAjXhmg*jlSFhX1}DdLfmw7SI69^4~svh&em$M{;_VrD~+W53mJPUe_EGDI6ncP!41B=96R$Edp9G1buqL9`y'
    ';a=3?k;ILWGg+}%D>2$O2yosvrCxLCi*y=r)SWp>W&l<vpt6o)0%M!Sc*Dkg%cw72_zCg|#q0OeceeLX`ZJ%zOYx'
    'm<TSGCk;R5p{a)n<%()V$jTa)HwPy_GV^YW^0)k;;J#t%?$+qTQ*L@pm=?00mUTsiQG_yqf<{IP2JR(m!vb9qZy`'
    'gNvaLZB}$~_#LdsqtO(gE`@BLL?w|DF?8Nz#A$AwsIKyjbWJ%eLj+rNWGPgD7y`MnfDBWiTL2KsI+(4*+ElZ1mUB'
    'z-gXQ4eqXm^9Ii^yRu4C?&m}&_s1qZ(-'
    'S~j^t>CSJN`A2#2FVKS?9c{VGbfZ<FhKi$tL>uUCP)jk+m`{wkdw(1~D<(0An6YCfb6hNr>Wfh|<dE0Ip~7&*`l1'
    '78vhfCU#8FB@6jMwWicn1Vu2pDVjF5t{b<^sDg3du%I21Bn*LEPE8qf*|ha16kii3;E7$g%CY!PFJyK9&m9-'
    '`)%i{MVoP{)$wM5}GK>V~Ur`RLg3W>uI)E99)F9f>;IZKcxjXS<6?B-*w!i&)*_2T;b2iFF@s8u4kj19qZg-'
    '3J+CO10zDa>uN=U`%YC(1=cZ+6wa3h|%>BPEj+nh4q)mm-'
    'X~pxoew?q`ods8j)mWZ}JHbmJR>;tfTjsMennR+5u%fToyaAWm~pDlwp%r=`D8Nt=lIy3;<_TS)wd97=&Zc5~j3V'
    'd&W_0;zNvoFb?^v5wXawMd#f^Doa<6(5-}qp40d@rt0zM4E>3DIP#o~ze0Vtgl-'
    'Cx&ypDG?VE<Y+){8t?k^S6p7^nL`Be*ZB(7THkbMX+HiS-Mp#^D{{{&$qKrpAr+@pGi*I*|-'
    'i*Go?e22D=jnq<~n1?JQ$YF#PG8ADNyVIerj69>!zg(0T%r6mU2&SA$;pP}+hC@{W(CuBU)x}s$#zWH@esU>u3}#'
    'W2S;tv*jdo}=%{&N6?uCLxTf4O-'
    'j)!TeHYYKli7_;V+UVf{ufhlll^pCTgr^fZkQ$&WIG`;g9YN^95~<252BnEa1{`t(Kxd{Hk?R3QTxiDMW=rNqJ5T'
    'eckg6JrGGj<qQ7#`sQ!2ZLKuffYno*}uyy_#Xr^!*;2>Pqwvf1QLN<{XQr8Dk08l+>gKT-'
    'vKwC>pqi{a5lx5UTrs-yA>LQkGJ;HlVC4_%xW@3MNGQ}kCyY?l}R$fmeT93xR);~jRqgEO@DWxOlY%ZdQP746mN_'
    '5S;}XUVJ4{;Rid4lzu_U*!B(UKO|iws17s(c!_7(k}J$Bl7UW=q;(b_|%9MJRYXzbg{ue&yl_(q@aD|-'
    'VIDQX|2p?G3!2KtjeWaK7nNM`0G60u{?2=52d)};%%0lC6i+ylzh-'
    '}&pf<ksC?}RLEe!IsrZJ{3Zk!$IA=ecN^v#uM=SV*_?GgI_PG(GYIs4C47JHPZb;rBG}I7E_wi{IQ_a0+`;hwX+a'
    '?YqxlHv?DE#!v1N1^-'
    'alb;yj$T>=Qgg^?X0t4vVfcJ;&{T|;7Np;6IO;4=C(LC=4FYF^iPm{RTM?QiDqz!EuKM8h1Mv-'
    '8ZJJ4R%2hR4*l6KDQG8eW)3;uFk*;Uitm;w*9a`}*SZmg;NaQ8!>@tUeTDv!csG>UY7ljX#B296+7Nd6yJ%vy6c0'
    '<n$N+XLNm+4UfXHbSsdDK%Brs=B1P0u3p@OjS=7(Z;%T36GIICREw(sRdkGH|bYF@>TIE+EKGitBc%Oe!|1eSVJC'
    'V9i5z0wFWaS8F<`G_`~JI(OrAY>E#>d0pseiPz<t&G7UCW03J6AUc#JMtfOq;vNY**I!e?^dBJl(LR6Dz?-'
    'jVq=kkifpu=>8_IkW&@Ygo=CYE)>+bxCixlagf;{UDI6LCUBZlz|EVKyjE&khq5jEqYBXR>5J5@@v2&@vbatfLVI'
    'wXg&M2zuVRZzm`u?!*c7@!fD75q9*O~=(3_aMb}1*4wHBV!z{r^>R*W*Unh#Q-'
    '?uCRvZ<Qwm`mwLy@lqL7DTAA`l#d>)GTnS91Q)!Cu^RZbT}i)x&bBt0#2b*{*PA*&<wI~E}@q<>ik4DlZ&0fziXv'
    '}&`j5qTxuqTe1>eeTG4ZJTAPd6iO*%Jq0}wSQFBvF$R&&^qc27u3V-'
    'BAtHt7ab<E>dM#hl&;lOQ}xRtSyiQ%o|j9SYOGe|9^m0-'
    '6oj5qX;3FU1I;ASR?ruFd!Ue>o$McszTZFi$<2VA{gacUztK$mb~gaEbM*Hg_urq&vuDxylWAInHNNvvPSZLI_~E'
    'wmCq23?04jgExxA9pK>)iTAbXC2w$yb{6dcgdHNj90K6i#L1?AjIt?JoeaFNaus(~p^5e0~LLl4k=PKdd-'
    'D$PpG?be!=?z_czudQI-'
    'dz`MhbUWZL(&(#fou>=*TlYj!!tG7lAaENBnZf}p&+@6B6%3hPDp%dH3YkbMS@dy`c8BEN9SVgY-yF6}8b-'
    'L##83cq0@X#M$w2Ay1q!DSJFe33w^q8)R+X^kMgQ6-ZQku1k;P#Y?>jQdlxE#bz`75-'
    'Yz^Yj*52LM5jz4r@NUT6c9<v_6csd3Pd{pMN!=Fq+`mXr=>@)65Ir3eF`1_Lj;0jo8D1UIFJqK)Y4Qh<nj$m~6}q'
    'bP_(Ek*&9Wg6E_p@Y-nrvoBqI*QRDao#yyZ5aB4JcrVVF~l-'
    'Kt6p`$EUt^fjg2)z3xTf~84rr8RFRT3OOb!LN};tZ$_t<HuWgRvn5mdWM3ycJ@Klm{k$|oNbn?D$+p^in5Ta2{c('
    '{g;vuwZoY05Y0p7<-(bZ2>zN8Tbc<}smp~Qaq1kn-kvqIcDf*rW*IR;i7j`jsdv6SKf|z9&dQ_oX1uQ6ng8NF2JM'
    '{*^_i2@x?O*%erR7<famU}$`XoI^e|^scqZrFaoBC*OmG(r_$0bZg6+>|it>>TGFZNv1%bcj(V_BtOQi@s9jUCwy'
    '_TuZQ3DF?R3nCyxWxYcs+x)d$q#siV2UUZQ0@S4G17@h}B=rT?28!s+Bx(3A5=74nHw;=GW>)MigJs9N&-'
    'GhO<P?j!ef&-'
    'D|EWn3p2L5rQ9Og)#aaSVJ_|8uuz{e|*bw#vw+P~Ha7*A&A1_L@Tj|fcut`)$Zf>WoerKl<eaE^OMZmPLmm`wL&j'
    '<F}Z3aq1qvGChFj1t6=LK8fZBsm(%bVLnN>x{qR45^C!U-'
    'iLko84I;a}1<dB10y<K^x+7Q%bujs`nuJ~0AdTow1(Gpa2w{Or;PHDvX=-'
    'M;F4)t_$Evqs!N?4yJGV3f=PLfCnH?Y?oRn{iIE8a}Q`?}uS!bu0J^Ihpg2If2OZfm<SDTp$;0Zz0+5bDl*?PEZ5'
    'stLpZcOK5j(tN*@-soj~%6xJVgKD%Mc_1u9p+Js-'
    '3**=dJ^iucG5;g)QQxzgh6!!uV*WF@>r6&k#F;H{^PRe3&<AEN#%&#ecW`|V*6O=BCDEQQY*f%4-'
    '9R|(qo5!sbin@sV$?rB!WdYyT_7Eo33w79yS7jfF|9AjQ6oVY~0vt4j>#dDrLcTK*H5cFA5^8tn=Y^K89=*hPb8L'
    'M&P4+A^>%m=nt3%#u9_V;7Yx$z#C(b5<W`#rQY%f}nZGbE#v8Unj);68yCR>^jpE-'
    'IXkQAk~wr-V*Pq6pR_{e@9&VD@1Z=u1bN51^j@LmgxZCCLg4Ay_(B}47$pabaRyEi@kXkt%4F4=3pXxMWf0qi-Cy'
    '*)IBzKPFnZeI18w?`g-N3s|El-'
    ')ew6<*t2#D4Abi|<&vPwP%gd6&H>DG58DoELw4^NOA7qL6MyW%w3tILnt5o_2YW%@X;*C*$?+d^XF9MBYUW(H*k@'
    'ZL{$_qjs|4w^Z!DIvzFy+bs%EaZu!UQpB^^(NQC7GIBoesChExRkgWbo0Q7bcf1<$C8!10jmB%&w(n-'
    '4c^aQi5_`7z*HDlg3*kGZD5REAQlVknwA&Zaa2s1*k8BdE4WIj@k@YBm9%h?p>Nz7d)nYeJ2giBSLGCRN9kd8(mz'
    ')O4^c_6nTZ9vDIdG|@bfza88|ghz8c(L_fc=iPMOhR!+23X(-aqbh<>uS1fvUE!B6-'
    'b&3fgRGkzcdUwyT&OZ0>u>fh3r`W!B8nUS>95!e}}7H04znw&T&$Ro2srI%2wvxpCpno6h~JsP~$Vyd0~*_@bTq-'
    '(eQ#b@jfcd~#SF4-'
    'h*H_*eGhXRT+Ub3YaiS^B_kV)C^^D>lfiDA)+oh#{kxO1K+{D*YsweyWM00yQZ*9z35kpLlg%Z=N(q*$SA8!>2xV'
    'R5*jkV*`I{Ichkquf)CHtE#K3Mr3GdVQMvH#_zb*>X)9kN<8x9%Vt66UDqCN!=_gaL2B;0e#25M4S3QbJL>Z<4)@'
    'MSX&9%&^F%}=AbR467UNK9UCVZE9Gmj-'
    'A9Pn=U&PfRKJ+VY6amBByQSN?mQ~NXdq_K7xl%Z`SWj*qy2lSzd<5%;p><`@x>ac1EbJ~oGX&+^cCo{^ONO4OoI9'
    'V`HTSe&&%ie}$@*aKis+St*EZ+*4VB!Esot#M5izC>wQ;xA_bty2YPyegGe|S4-H^j{3-'
    'L4G;JH)r2=&wIvAS_qHv_uUh%_sjSI7MoWdbk*ivO>3tBR2BS(oAXik+Q8ZMb)>z95W*x_aFiN5UF19Cj*?&%)_T'
    'LrSW~TLN;qSFdjkpu0d{6(&8d4VBH|%`mpj8`ytDybI^HDg#j$YUNAMEgcl}Um6R;LCAeon-'
    '@s;Eo~D!?|}$^K^zSVkZd{8({Yks;@LTOo~7iF9N)XXDJC2jtRh>t;B;|iexQ4LxN5N|2<T;$nz%=V+mNwqieL*q'
    '0+vk}F0B+Z3{jZ0mRzohz%Azg%6%cX6<5S=774>Z=z2ERAMaW1aQLrbWAkR;>0`Rt7Zz@J>|h)0Wk-'
    'W|XP?Y*U@!d?;m(d3AJ}E6!BI8aF?_MQ*D9i2%^&Z&GA&m(`opr6$c|cs5LW4@7gGgEn?&AiXcr;h#-3s}-'
    'K?LW+Vc>9mNzx8biJ-'
    'n)7$MUuSTQe(dilbK%W<!0jN2i)Xsf#$8hf41~tOkiX=xeqY*|<28SYMCfDiWgEEPQa!Es*4o#*6da;6(rx)eNj#'
    'pI`Nw(nNHOa}HTWea}pdUyO@k1l_x}7a#Eg>{;Em4G|?T1?Al_{T*bu}H{%Bm9!q9+|&NY%#VWK5V%i7b5hK~dMA'
    '3an^{+Uc40WA~uLg5Nz_ILceeB&_Q*jYb&s9dwDW)_0STJ7<|<RbL%b>^2)IYZq+7bK?cdxur4$C<aQ%aR+bTwEa'
    '7|PKTYw#-Cn|Zs1R8rU&LyIn#OKB}Jb@b~=FEQCGoDE5%)|t^Hv@<bE~KA-}*!1`STirnd6TRCAYI&-'
    '#WnUb)WTbuj0?w?rn_Pam(ggWWn;?=k+jr=)xF-JX;7At@fhn{XQ~DZ{hYXJ5C}>%1svS@TRQmq6=`ch}Oum`K9&'
    'QxS|{#Yz?Hob=Wkzz$F?{?<;MV;unG9xC!#28pJtwDQgv4=F4SCE976{61o?dZ674Oo<qCJmM+iETq0B$;gFMOlm'
    'l%!V(HVMVG==y^sGiS?b<~8)Ds&bgjl4a!17@_`v&NEYrd1Gh=;?c={)?+fIiV@U+Z#e)>rw_SGa&0Tz0eXla}!D'
    '=dUPy^Vdrq7rc=SEKvbb|Lb~nTkTvULTdTG)sx4mSH3e<7V2b%j}POHT~k<JW`oH$<y0{#ih3heb+uMePaW)V>y>'
    '*^LcYZQrSscQEIJp337LmG_Iq1m0f(_^+R4io0nz1T7&%k7u+Izu+Oy;UVp?fVEZBMcBJb^oQQFQ$PC8NC3@onyp'
    '>-o>KY#*7)ww^E43DixwuL{X0t}xrtqb5Gq&9g9oZ)O(iZN{y?HRP(aXAOn(XXodkH-'
    '&Inc4uR6qWf*3+wO_Itxf{tF^UYQC++La9lu?3900q{v2d%3@dJ##SfW0VM6ss(v2P%I^p%`G>Tp{RpvHC72sk{l'
    'n8_RpLEO{XQ`U$rl(iSekU;%8L!oD%y(kj-3<yPw%lP<PsDioq-bx5`m;WG0bF9hf_{*lihq1M|UMMWmL2ud<$V4'
    'ZtATBQ&ang^q3|?r=Q+#Nl$Fkj*cmWAOMt1?k@nQV$KOb5kCTtZggN*<xz$zxm>5ShxU`i$nbW4{sbQfr3+q|M9&'
    'G(?h<cw;i)wbNO*VtWI*~sUzay;aVmYp89WKv$y61=G)(ZuR-!)f-'
    'lQ#+B;Y$f2)8aSInCa4G%9yqjo@oxju>>D+(|7#b`Is>kFWZND&!l#NXNH8B-Xqs$xky30*-'
    '5@s$|PmeG~1)@(Ke~pwU2@YOpyEQIZvi320qmx~WTyJ7*VBX`W&Mol#}M!SQ=<jp=G*)tcd$FJY{zI-dsV;<8-'
    'l_0_V{Rq@dqr%+-'
    'FS#Zc@>FXEhs<hlJg4H^k=IF`pkV^_BTqx0n@ahr0WWbm7aAYc{BIG8Le&<YaVROuJrY|P&BYiZ;t*7qTx0Cf&y#'
    'c<+0DxZg&}2WaO)UD#D6e=~XJBs?SV@#;IOte0yAB<tjzBf%EH~JGmx`53&Q++}7LM#1+9QZ$i6*_!wP!#HzcoYf'
    'wLE?`&X<kTOtND|07{)#<4*~6_!T~#04lNM;7`tJG)G}kggB(Dk}%>!`@7(lr7*vc;yzJR;?+H9(AK24;ZKSjU0S'
    'Widy_kQZ;HR3Pww1awNBHlC$fgV_fW=w2fZq=aNgmxhySValeb|FgFSiMP@{Qq(|QK05$s1GdKpzqHN~l}VABliC'
    'VTl-?MfO16rR&u#e}4d#a-wN*vVXItw~J?$STU=(S09iQ%Jvbcl3g-'
    'dt#;R^a6gH+PpbwKM_RB9&?&fjc?I~R?sGwUF~u2r)QrlO5^gS7|_u|wuq0uDX0LM6ycskk)S}eBQ*KD0+TIzs=c'
    'SuJAZ9j_;*D+umEhsk?JV)=p*(6$EB$YW|MlPEhwP$p@7cTB(dl@Ivhe{x{-B}-'
    'slxD_FAu?*=Y)>YQ8xfO|;av?yh|MJB;C-'
    '(#0;dWOZCO_B6m)M0nv<?vpcW#;YKl1UuAWTO+YraDuPMWN*ZSX!3SG*9E<izx7p3eM4W0ckTK4rT5=)x>evbTI3'
    'hqd;hfJJ8{-M>_=a~Hpf=x683!tfyWpEj?`<K`a!?Pd-mEP|9j1F_Ye2&?J6nP4yB}XlkFjaC24^5(?0bTsg(LQv'
    'AKmN!QZ>G)7eL~!+FE9ShCp7Sfsz*{LYKZWTj{u@0h2!f{xy8n6WQEmuZ1-'
    'm7BKkb&YjGhvnpkYy~}5r+_%iCXSaUDYV*8s-cbB#)<24{XxG?uZfJ4RRJ-'
    '<oNYQcPOy^}996IzR09qs3BDkwT!a+>4tDZ^oY_$D+HDhXzWYywz2}Qcn$1C}N?3w)J$2!*pElokAIXRf&p?r@v`'
    'X-'
    '2a!v2@RLXO&&8&Dsn(l*_YZj}<4Oq=d@#!n6ynxtLG`7?nu0bxjjo)u$=G@yF#fYiYIQe_3Fk&LxSY4+#6j_#us#'
    '_geOl45(IY<w?deEaz4)GszUf}@Lp3hAXt=HIT5+ahuxTq(H)f?496PEp2m<)#%^GS0C5?EUV$Q=tusYOtw?q$`L'
    's@mkHl3W}pFc7_=+c9(mgN+<k_<ar;{lb`%P_}2=SfGIeL+p`w2X*0j+=!UMo-atwo))k}9JWL+N7%?RuPS;n*mN'
    'cq4fx*D3hB7<LXAV>hdxyEpb6aZnvHfl*WUBu#YzI*ebzp<rn$>4&gNIyPSx`x)@u(tD$zEjIzG9I936tDX$!Tlh'
    'I55MD~cekS(dv2K+vi?=wnh3b!QH7pA2|W^j!FsvN~eB>q8&yh~>;SctWQoRa;GMCmAot4lFgs_tFz^@1Si8V<o5'
    'YhL8546P0Q*`2FMVdosuy0)ZHW*7N2<rLF9bWs-)hliu{@9sBW(-'
    '%`vkFRRWdCspw*ojf9rNJpFypTlYAQ(rXR9Wud=p{zzqzqHuO>3GVJLIaCL$HzVST~Cu>UdN^^dc@Md|KNLMkKcc'
    'g3qIgwQuvSAkZcQzZw?oeLy94h{51Oc)OnfXR>e<7bE*!Qd}loX<z8%1?q*v;Z8r{*=oUcpHkxx0P2bO6ETWwq{f'
    'G(-'
    'DUnS%kNHe7O;^%8_v)Ng|G^h*$z#KFoNfWU_kOG2MWf^DuI*zp57c;QsKyUg4xjKYwLPA`7X;OyQ9V0GHUr{FyLz'
    '})bY?-pX>5qc0p!dQ-gSC1-%p#dz?f`p2Zgq;8T(~P(!}_>v$xrMuQ>}$VMzA=h!E~L<PSiS;(tJrgPr8wsrNr-S'
    '_=7?+XNLb45t+JL|heza?1!8xSHg36b{1JdO}S(<mhSNm$pRSJKF_2ZXF5@*i+9oz<;t(bE6WBFzlljH@h!4x*;U'
    'd-lZL#n3fAP!H7#Vf%bJHpL0o16e`+SX|I{+o<4F@4*J+=?8YEzbkQ6%WD>qyzmLL>K)qnE7wkT7x>I7%gnnp+`4'
    '|rXfNcwRSLg>1SmWeE)=Jhy4$JyA!l3(IzExA`iCqDXe6Du3%AySj^V=P$FW^A|M~09*-'
    ';KY<0_!;`=ol;Nt2k4Q0iVId84Who?N?Q{Mt0x}Ym%=5WVis8T1G1vIe|7zgqFK=gCV`)qPi!6c$hjfM}}cvq0>1'
    '6(lMtTP@1O<9}#1G&RLo9#x(l`%ZUm16!W12$}?9_&_N^~ts;PMTe~X4+ISOfiX3#c3~guI9rBF<(kKm79(x2_tj'
    'Zlza7vHnafrI5_}Krje~j~IjBc&rdGYq>@CR6~lD{3D;A4SbW5mYfc>mz1{U0#eID(9zuQ>+(jL{BQE<S?7iP8j?'
    'Cn)>l{t2visJQ5A&tRWHs#S=vPL96kSB~v`a%sZFO(hCID-T9L8J!;NA5-'
    'l$TTTHFj<59T`9<_{fWOA$z1^3SopG@H4F3J^-'
    'T$3@9%K6C`0u|YlkqQ9dhh>ACHzxNcBC$(f3`C4zxd^60ksF9VnXBe=Xc*9y`}eepyI*t`_C9u^7A|3+Rx+t-'
    'T#?j#p|ar^!NLtH*ZHL$8Yz~Mig=2m(xs{iQ&I~GP?m5FX{IbV{%;5&yU&qqO7u^_61&+_{3wukzjxy{)9Rp!2$%'
    '%j!q7KOx_;-aQc~kzWVua|J_mY*U`!MN2jBB*xzC2%a?;Dn9q1b0NEUJg(A-'
    'McVY(qbGZREuRsr|6^wHg)K{QRXJ(@Sf^Cla;sw<$gAC1^c!VgY5k%1fS`BXheAibbE{MSY6URH$O0e@<b&rG6RU'
    'A5&TZ8TO>MFQ^ea;6EDT^$H`TP--HJGIc<@70|3ZMbX=QneT2U>0L#!ekW$FR^vCxv1frX8RUgRwBV*j!%Xgt^KV'
    'E81EHS9QIr2G5>h7+)Hr%d)(L3B)6}d}iZwkdn3S;)c<Ti2tsi^(Rk>1hc2OxG|3qi~UJRL4~U#U#;-'
    '?3tQ!Zp%)t1S7n{e^G~Ky@ba~XJ8Tk4+#vww((DXIK4Zy=F5*Esoo?0`vHJQdWBnfcZ#XskgrcMQQ<3httYNn1>4'
    'HO}q2V?_VHQj`i`6=>nGV%-'
    '4H7Nbtk_L;Bg{j5M}0CZ6ZjeC{7LZg47)WgHw&O}2LE%oGUQ}@Fq7^Pqe#anvLw;jP=S@Ou?&|&3|0pVM!C%EI-'
    '8Au=}(CEeF`%hykth|-'
    '|qGP>n=!Tq=Ia@T9h|1C>z|j2FEvNbiz}j_2wc+Ez9OmAvW~mWk6zb!%G1+BOM8uF9yIDA#PPMtW%JFgh@a#92o5'
    'k4UCL;#UnUo88%^@CmQj2_{*&lO?LyF?l?W`t2IT;jbB<($y0@%;zxqZ^JPLK3bm;f8s_LZjZXYBczKfTt~UkwPW'
    '@__14BCg%9f8`#b!l8s(wXTfU*Io0Gk|qWgw`^&6<b1&m2tSIp?@z7$qo2w#Wj6iPNCQ(AiLn=Jr(ztXf}}Fx0#('
    '3jZ}x4c-'
    ')bfL>5re`yze!A18MK$HR|&c|$VL+xSHp5Bl+{#A|g^eTg?sh}Rv7c${YUdG{>h{v!FnFxNClFe_Osro_%_#bGrq'
    'T!g4NSPr7o^UiD*_$m}Aef`W!@m>U;1Jyhux6!a&~DHra{uk$EOSq_SuWG{jUi2RlA%W*fXB9Ij#{gO2n*km#C&M'
    'PnWl41^O<mX8N`}k7>4-+5FYwMa;OTHNNODVw7My#z_&%YsbEU1GweRFjxDH-jK&>wjv>_XnFLHg(8=5V_lF?!zk'
    'hpl@Y9>aABMyi{g=`>s}3^8ygIx;9VJxr)#?7Pw4Tw~fjG<UViQ5Clw_XAf1-'
    '&D%W#T(hD7<5Wd&ITS}R8JF`wmWW5wvE<)26z{WAK5M%KJkMq-cxuwv6t)u3Q5SSZZYN&@;xc#21hXt>wxN2~SmO'
    '?{;zM5I$XcrNguNv#nWkUsl}W;3*i@Re|wdZ-##=?$dzQGs(c8ht%lt7EX00X-'
    'C_)EzP3OL}NUlI%TC_)93)^d%Ed2Kw*bzdd_{Z%L@Ih?Ir&v>HakL~{J|*^ftu$?KE-ccX?z7`;6H7Vo_k^>>Ivw'
    'G+R_;XZ$Y8K@<H*MAx#c`=Bb&=0t@_Y&Iy4d~^cSkF5+d2@XBz!o%U8dsL3utWI#Elc@+FnRhNX&jL?UNDwVxvj('
    'fvp0VodE4R!P@d!38vGmAM>hDZe!oPXAWh$q>&y?ykE8upqmxz-28<+Z=PKNYOi|w^3m`U?udDhqh8&F<(a-'
    'z!;4`%VtL>T=_kn<?*C^Z2fB8IqrnKlu46DZKMriV<&%b;t9#NG19m9G1=KGWVlb;)qEFb_BR@UtE49$MKE09XK4'
    'YLXmuUp?X2Cy-*zE(6BzScr(_S9+Tt9zS@KYvRjLcNe7o;>}`PdvoZBi^sP@{A`D{^j6P1lx-LN_Xdz+ZT87=Z*R'
    'NGkm@`pZ|Fm^WNj&=-n~SgJg7aa&+Q>d_fC82nJa4S-'
    '}JG`+0*K`5eQ}tTW{SSeKut93~(4_rdOhM{{(%f3knpf^C!a-(S2AX|}%k;qd5Wbg&QG408=5d5wG;nO&xN$3~0-'
    '!Dq`%$kT|9ZuDUm29w37h|$h(`)B-'
    'fQ`S1j1HVM0Yz)?sfQoT~4hb5VGQeOh4k_6>piz$b##_X`%an1<Nfq*y;4B0XhLPpws52xw<?T6|v{F;fBlL|26`'
    'Ir+)YODvwt`<u1XyJ!v!tUfmj|stv|9XbE+V`|YQd2bAx6Gr8(K13mn+7bTU0hWEE31f6JrKSvVKhBr)JHxV7Wy<'
    'an+@iLN%_2K*xA(^>YhRlp(<Bj~#G%ZQ8`3%T|U?b-'
    'SUWin0eVoti;;G06y8SQS<A3b_1AV20=|Pld@2O%B51KFuAjLt+NYxYNf6DK5+P4Yd_>G`a(NbK;;<OCkZXU5<%p'
    '=BQ^=8ycxV!X|h~i(ov8isHVAuL5FAoY$*#F%MKhimz(fzHv}o(bTU<Eut2BRJmuhxJxO5%QBzM=nVgd{bP+CgY`'
    '$dBP~L8YmL&2nUf5}RFM@8oS0A58(u1Euhbh;iNVA+gcD;p0YU_|rx;KVa&KuOE8_8_2I4tZGaA1H1I(feIF=a?>'
    ';jWG#xS$D&{-'
    '9bPe{8=KSj?mj4P9v<qTth6nhcdVRB7STiq6QYk<He+yvL9pNWZhOT~7v*Z|6f7Ef6Pw!~Q`s<){2V#05@`|}j@3'
    '3W)qAO;Dp32tC(r#n70=)ekZcg%S1kmO2|?4S6Q1QY|AU#;-D2>Ss5oUBzN2o0YvAl3I=-'
    'n54+wz6V%7Ose0Oky``4Y%W8S9o~11O~sJ^w-'
    'XmROWjRamE7*bj*JoLTw+hKblk^A#K{&r1=AABc$1zz^s&&l^N(>`WWW%Wcpc|0{N@ei*~E0v_E!NN4?5Hap;24j'
    '%@KZ9@xyYpr<83ZJY?Vvk0~EleLvXSo^%IwF9ViCE{{jZdS^jJWA*@AqZ|LZyGYXt^|^V8tMh*brHM4KNwmg#3}D'
    'DnxRJ%7}TQ7tBj$w0s)joofmdsHye_H!kdu(67T3nfDjCG6O@YlO+D0SC4IaYN`dJk)bXHK#vV$)dh8m<T^h?(Ef'
    'D)4-'
    'Qu_%`HmVvl+cGkU|EhLrn{6Cn|A0PBSj1M9nZDtU<JN`{%Q_rjoelapbhqzRccY2+3$hMP8{wS1oxE2BM43#Pb_x'
    'fHLc*7_I88;%{}NrhAljRT`09LiaM>34PpT}bw7%-'
    'AHYud#GfyyPy;9Wq@$&l>J2@{zpB?xb?2dLQ^$x6hn~hC#o4n9V>dgjWR`4+i1vFuv&B)K@g9vnax5Ic<hD5?_5='
    '}BO1_1OJ6>BfDz!Z`%JnOfjN%qZ+x=jAwT|$<GJcKmpFSE0D8LZToV`gec>b4Ixhmkx+W6|Z--'
    '%5q!k2G#bT@or9yd_*cC{grrb^YIf+M6IUo%%|4WvEKlRC_=)OTA7kWoVkc~d6d_G-'
    '?&T+H|e7M+t?wOS{omEj_FVoG7~7yzEusoylG_&115+UoHc>Q+>gc1S3gJupdPv9owOXETR;=FNcxAAR5r?4f_F('
    ';4UNd)qnpfll`N$x+ogzVCw-'
    'bvz77@E&}>FDT~}<2DcZi-S6$bi}6!_un1AMf2PFlkmk(mHl(~d3gQ=tu8P~`v+&Eljhko9`~lZzwPb*S3(xO-'
    'JNHk<W8QlL5o!-d`6hg(T|Qtq&pyxTYSxDe>NLvy7bc-UV4M%)6IpI4AYR4-'
    '{JFRCVjbCaQdtKqm^6(56tq9ob`H9mTNbEj!979&KPWv9_$@qJ)`BkJ#5|fOh2Ik25Jnb9?huQ4esf6+4DxT7B+2'
    'Yz-'
    '&~m$mk#47X5r?6jAII#l&KHO<<MosoN^J_lI;x)a;rwbTLEi$Dn^ts8ADV;^CdaJh?$o&d|Nc##A1SmM4JCl{j-'
    '%7+8Z);)h=E+<V&Y2)H2|Y;R?{RYXzX`HbV1TI4s+xpC4=!_eoIqoNci$mQtogZ)rpP8}bd|H;-'
    'Ra2MT@A9=lR3~S-TYw$rHH&A5;Ta1gF;5UG9OV~ONHx0i-'
    'SQ1Lud(hc#BmC!<X7Y;9utXxLi^94&w~^r6N5FMK@li=C@!%^tB*U&Xwl27Msvup~eI=Bz3C3;b$g-'
    '9`i0$LW=|zc-@kSsTMbV1dqxWs}i`9t*J?5tZ)f@ev@3?!pnzSBzbATt{Iy3e^WzgH<pCN-'
    '*oBNoYFQppcY{f_<H$Fl!zIP1IpWIr-'
    '?<Dp=Mk2lqcVxyed>9X=zW9G%rv)^wAAc6Q>y4$W>@{|WC^E87EB#WM{bnGRl(FZS?1<7g!Sx!pDe!fDRW35U?Lw'
    '!D0#9wxZ$?gmankZ!d<uKSo!}YTau9LW2k@L9!}f3RtPc1~mLg>!YP?vcR~E5pTkBIFk8D{3q|#f+Y+fX6%K#BwN'
    'D@OTHO_nsV;G`54dXtRbsuIty(#MSQ|oC)=e5FKaFR_oYb`n+f~iM9$Sc25gc@H;fj_c3pGJkgH-'
    '*2Pl>_l@L{QvH8DS#srco~&jSZ-'
    'Q{nNAU&o&lx`wEL5l$2I?MI6MEeJ9MaD@&R%BLw<=UL38=>c_v{mMLf!J4XMo@8F1xH(fx!y=PfeO4dC+BxGXeMZ'
    'GybT14mkboI?@yw91u%Jf{s`c$Rou5tE>jo=fRE{+Wi%T+vytfu35JKBd0D+h5I-'
    'jCMr*)wr`0oUyXL%mo}k9^z;h_BXn;g$}_($8hp)`{H??%|?sMb#t9dC{<I>2@t<dvf>x0ren``2'
)


ENCODING = json.loads('{"name": "annealed", "target": "probes.encodings.annealed:Annealed", "arguments": {"d_model": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [10, 4, 64], "layout": ["seq", "batch", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [], "table": "pe", "max_length": 5000, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.state"')
FUNCTION = json.loads('"call_changes_nothing"')


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


SEEN = ('fail', 'saved-buffers-changed')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
