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

#   state.after-other-calls of rope-ntk on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: After calls with other lengths, another batch, other numbers, and in training mode, a
#   module answers as a fresh one does, and so does each of those calls. A cache that is found by
#   the length alone fails where the answer depends on more. After the call in training mode, the
#   fresh module has the state_dict of the one that trained.
#
#   Expected: pass
#
#   Seen: fail (depends-on-earlier-calls): after a call with length 20: output 0: they differ by up
#   to 0.215, and 1e-05 is accepted
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


OWN["probes/encodings/rope_ntk.py"] = '''\
"""Rotary embedding that stretches its frequencies to the length of the sequence: dynamic NTK."""

from __future__ import annotations

from typing import Tuple

import torch

from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies

class RopeNtk(nn.Module):  # type: ignore[misc]
    """Cosines and sines of positions: x and `position_ids` -> two of [batch, seq, head_dim].

    x has any shape, and only its dtype counts. `position_ids` are integers [batch, seq]. Once a
    position lies beyond `trained_len`, forward computes the frequencies anew with a larger base. It
    does so again for a longer sequence, until a short one brings back the first frequencies. The
    decision depends on the data (`int(position_ids.max())`), which no full graph can follow
    (huggingface/transformers#35716, pytorch/pytorch#163791). The assigned buffer is an output that
    CUDA graphs overwrite (huggingface/transformers PR#30775).
    Source: https://arxiv.org/abs/2309.00071, sections 3.1 and 3.3, where it is "NTK-aware" and
    "Dynamic Scaling".
    """

    def __init__(self, head_dim: int, trained_len: int = 8, base: float = 10000.0) -> None:
        super().__init__()
        self.head_dim, self.trained_len, self.base = head_dim, trained_len, base
        self.longest = trained_len
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, x: Tensor, position_ids: Tensor) -> Tuple[Tensor, Tensor]:
        self._stretch(position_ids)
        half = position_ids.unsqueeze(-1).float() * self.inv_freq.float()
        angles = torch.cat([half, half], dim=-1)
        return angles.cos().to(x.dtype), angles.sin().to(x.dtype)

    def _stretch(self, position_ids: Tensor) -> None:
        length = int(position_ids.max()) + 1
        if length > self.longest or length <= self.trained_len < self.longest:
            self.longest = max(length, self.trained_len)
            scale = self.longest / self.trained_len
            base = self.base * scale ** (self.head_dim / (self.head_dim - 2))
            self.inv_freq = inverse_frequencies(self.head_dim, base, position_ids.device)
'''


OWN["probes/state.py"] = '''\
"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

from torch import nn

from torchgrid.inside.api import Case, probe

from torchgrid.inside.toolkit.other_calls import answer_or_none, call_in_training_mode, list_other_inputs, require_as_fresh

@probe("state.after-other-calls", kind="requirement")
def after_other_calls(case: Case) -> None:
    """After calls with other lengths, another batch, other numbers, and in training mode, a module
    answers as a fresh one does, and so does each of those calls. A cache that is found by the
    length alone fails where the answer depends on more. After the call in training mode, the fresh
    module has the state_dict of the one that trained.
    """
    case.require_same_calls()
    usual, module = case.reference(), build_called(case, 1)
    for name, inputs in list_other_inputs(case):
        fresh = answer_or_none(case, inputs)
        if fresh is not None:
            require_as_fresh(case, module, inputs, fresh, f"{name} after other calls")
            require_as_fresh(case, module, case.inputs(), usual, f"after a call with {name}")
    trained = case.build()
    other = call_in_training_mode(case, trained)
    if other is not None:
        usual = case.answer(other, case.inputs())
        require_as_fresh(case, trained, case.inputs(), usual, "after a call in training mode")

def build_called(case: Case, calls: int) -> nn.Module:
    """Build a module and call it with the usual input as often as `calls` says."""
    module = case.build()
    for _ in range(calls):
        case.answer(module, case.inputs())
    return module
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
#   torchgrid/inside/toolkit/checkpoint.py
#   torchgrid/inside/toolkit/other_calls.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-p;vi+0;alIX7>-q{5pL-ZrFb9b3AUPY!8pV*SFq|8i~Vi1UgER0EjLx7eQS^Mp`Ui|_Zlw@abPL4$Y-'
    'PP6A)z#J2)m1l-nrc0}e77#<Pi9rwtg~4&SY1CF29GY*)iOxai%qjx=V=-'
    'g%T={*f~+j7CTohStj|g+GpiPhd`52u+4)Qre4DLSMfpw&<>h9nzKr3wyl$?sjQX%wUMIon^(vpgEM`p-'
    '{9FRiB)BNbY;jheJvzP2gAe(-'
    'hPOd=5j61lkLn!0FY>SsE~@qNn;;7=vvrx*b+FDaHg#SHIaIk0Dk!}koIOG~Crwt)sRDEdP@7eAzyd&&*)k8VpkN'
    'MgR_p3K5Au)MvH*D0+ALozf}*MO#l<&4Sq1CrDwqL?%j`oA?-_hKTV&Au-'
    '>UUIs+)B}{f&obWdQ%BDZBz|jso~QkSDB!ALsc6QXKk`HE9}QGf5zi^(vnYu~HoDeusYrApW<`VT?+F=u{tk$QGO'
    '20TLS&|C+DoK<EfjRR|vKotyx6;R*_b{OZ--'
    '>o@r7A}bd1YX5le<VSorTW9s9ygYsVc6|8rDZXxsWnOI>`2a7|!&m9s@!P}WU+^=0+N~~jm-(_<UrV9y-'
    'yH7$G=7Pn&llC~eLj~D2ZyKW-qF#U*ZX_lzZv6q;J{tru0=7+&SB_HvD5L%DTBZwO<p$yMfLZmqMSROJs$txpI;x'
    '3-'
    ';NIm>vjImO|j0Gd8sk~{$zao*S*u%hX;iBd7ZC65cgYPU*;c*S?&PdKl+)dv)Txtx8u`2e6!4(Oq2Deak~HW%RQ#'
    ';`+Rq{nX8ZLz4hwt5e>|8rN-'
    's&+{j02<mLFUulL7TqS>q#c@)hFD`o&<b$$^Pr63%~YEIz<!uPMs`DO+J0cOH1o56>xqPc|mP|Pl!c{PKc;)KW=T'
    '?M|@z<}8rC@!;%AXkfdzV^a~2@Ejv48Ieo21roDyZy(HL8dHMfYdtJtb(Qr{ynH|pnd29$PYPTQ<N|nHY}79=>ft'
    'IzD97*o(DDlMFw%^?B2(`ep$^n$N`ZSL~2m$%WRbogGEs{lcH>bPdMYI{B4n415?XKetlN{mq;!KewvqcwbtP6wp'
    '0r!e`t~e?1QSz`7I4$P47icfY|huJI@!@)i7Yx%<EM)NAcGEkS!{Fy#?icARoxerk^HTFdm{j@4`Hxfq^yUp+IX@'
    '(W1l(7_OEsye?N8jVW}-d4_pGtI5P2g{0HPq>CWH3J*(I64vh+7P0QKnr{~QH#A3J=;6(8i1%+vaDE-Es=7et8(3'
    'muEbGiY`pu6po8IM(^+F*4J(ksVLJJJgS=exvEfyZi6~E{0ItBF$zZOU*KM@@$&`GPH&AwBGFG%BV>&xt8y2#6S&'
    '1IJbn+hg*R?eW>#iGjGkM;Xv<*+Bdd=E0b-535EjzI|EYOhA<9~G>M*#gG{)@-'
    '8gAlL(dWp0hy`}~^a50>HDvJTWi0sp@%t2M~9@KF+2$`S~eVxB+AR>ecrB@JW1Fb1=%&Q<Y!_}y2I^${sZ4}O#sl'
    'ROx)t}gbvfzg2$5=C!N&v11)E2R{*ZX>L!^EB)03Tkbt$1?v;KsA8|k^T6mo`(F$0QvV{Ng&>fP6t)9r!|GX8Z2N'
    '{l_jhbDZT2Hr-'
    '`J>oxnpv|Blydq*0EQvL+{ub)I64H2YWpqKBtHj*m%!KrIwxLWt`aX`9HYWq`$)3kmx=m{*`*A}3;#sCzC!o%?{Z'
    '_@elj&yzrO*N-bGq7-'
    '6+UZc!OU!MMQMB2a&6KimAc>H$n%@8yVoM&G@4;2{)Z}(1qg7@cDwJ<M__Flexeei>Ne=8_&>J3aNT7T+q7-'
    '8%HXvNfapeR}6O#jQDS^S||%N<E+35{eSC03d+83%*GG|{Ulf1$a}ANnL1DZ^a4K-'
    'rC@MVL10>#m9{x{(^GsHVmVdK?rNfOtXdIMbg{;m#K@L#faJ1agFf#g$^-'
    'L+EGJN`5a^5%(iujUh%w3vtLl&hk}bI3@s<DaRi+o>>8HIb0ioGP_%EW|zCzL`XPAR4<11X>)}Siqa@A(}rdX>HB'
    'rWTL(S0h-PYLPt3ehglmzZHTz-<+3O--'
    '%mXYT9bEY8IuqHhj<mxC9I1vy2fUh_0;Ub>X18ZpAyyqP>Xhb&x4+26N{z#+Ff%4Ot`~>|{QxBVq$9?_A_K$SI5%'
    'acycr+-'
    'aQdUHPK1CLHn+MJ5>HWqBn*pqM+7y7`92RKX<;M)Neo;^%WM^;NC2GNB&WGfY*Poevas2^gF4bK0*zXzD$#Iw@)|'
    'cpCxnpQDpiQ@LsEm6Q=f6On9YwI%dimPr!XN?l1Gu=+!9##eFv!7K&#C&G9Xnznu`3S=}upm3P})>TnlwOv{<Mmw'
    '@urAxs?R(@{(uZkk^;N59$Ts2g~o4>1Z#SaaYQj70g0D?g!U9Luo=HJG<S)*U~quBXQ4!o*H=2IK4+D4tY34^F!F'
    '0@zRMKtUO?q*lc3CX?_-'
    'AYg$Se;rO;k?(^3!7W6e_F;8VQsjRWLW&lrlj{ycLG70PapW)QnG6DhJ<qv_<&x9M$%LT1N_NEW2re-'
    'v288210Jpc|vbB#e$MZm;a18WBHS<;y@aXbJu0_HNW%kcmWfyKK`wW%XBpW0Xq9gWOc(e+CF1^myzhj$Ew7De5$V'
    '1(5^%tyKS4&bMUKaKk#H`V*R4YoZJZO~;9Svpr+*Rm(xGOOR~vBw9yq1ZFwp?GgcurX%t|G|RyVs5+N^I{o{Y)%E'
    'ed7gia!t<<|U4|Aqyv;+dwWmU`D?^;YR_~pte-nT@?e-+i7O>-r1keC>&dXJ_EXvWdI6*`bY(p6Jt^qtb-'
    '8(+@44?;@r=Ushc;>G&<RuzW7yUzS&lIcd{btHT=0mwzo`a%~wmvEfJ(&wpEI^|^cH~tK1t015T>>fi-vv+mYNCN'
    '|k$;4xu#dh{A`)Q9eQ|ZAnACQO>(1&glSE!=Lp+8ZCKFkVJ$`nN31O-rL-p}?-'
    '(2Y9Z`?=X8qC~@n~ka7cIcIsT2)4%s#?#B681O9B4z%ui6TUqjKJ80s)>g(NOf6~xG%ImQVHlaZ(LE&Gm92siysk'
    'FL{4vT*3}hh3rZQr^?H%ba<e%yEmB3Bcd9ECcs>&0Mk`T}OrvVmq9<3!P+FS|-'
    '?t<4N;=urIRNtkutpB>Ku=xg**t=G2~fQ=%1E2IZv>q2v#>((+iLS-k)c`AwH0)g1Mb5XbeUxEY5-'
    'aWDHyvbED^j98+Vds4c3I&X)#Splvyj?A1}(Xy3Rpiq@I%fTJ4F98Bhryv14Na{MaXVP{05((bL3&+LhNG>B!x5W'
    'NHTttYpvb0ZQXT5FZDT{Q7R>^dv^*j6bntZ4q9t`}ZMxm$WcVX*Pc5)R(mzDozX&Apxe2n8a3MSSg;lbD215u~`y'
    'DqX$bqg)pLuElhTw4?Pl<1P)MDn$rDFpi!)*<l%-60G8Ru2!`)#T<MJ<d-5dsvpa5gU>khP5PkAmhK~U-R%-'
    'C5I9b5yS4}^=qb4|TT|J{GyU&o|Bm;49kTj&xJu^}kX~oFWm`n{iBG6FC7;LCcJ!C`g7KA`7<ZE2+Dm>eZxCQJq1'
    'BhYt-sjgNP}I)n8F9~0VDnlPTW1hxkF>uH12(G?al0!UHGS*Qh03q;^>PEOOW$KdBx9nZk$L8@kwY4<<s1$14=|d'
    '`yNgXZYe0|MVn*N377MiGB?0?29Ig;Vwt$^?{?AQb;<_ew^*&2_5|m}{0Rm`R*}AB!Qq?)+qnbpWWTdl2Rp;iB=w'
    '*E-doD<pS++oVFK04+?J0)|)f(>@(!IZrPZE8~l?3OTVlhwom<(X&IV^KZQ1%+{`7laBCQHg^82S@@Jf-'
    '9RzRJKfn?<8)&+~e=F3zDM*~u=mO^rj;S6LrLs`{3hs~6p7ofW2Qr}U(#gy(j-Ar|QbT>h*)J$y4h-'
    'aFVw*N12M?$duaM~Zk{G<3a3in1`iBWk3E*08V}03FkTPEKtMHAhYut?39?Sds;;rIwsZGy{xu3#}63YcP`5T3@A'
    'WxYkM^xxjzHh{D`%u1$xy0Ck5&6C>PG_bixQ?ZDHlMc>HjQFn>4Yi`4nEcF^q*FQ($s9G6N=^j-'
    '3P5`J*h!)6(+#@!q-s_zZ>FDqCe1+N*V-'
    'xmt#>K+s9(s{h7s5TvjYE(;gSYgvyEs_Kz98w4vPv4l1e<SWxiUT_+%}aR)X=de3I}1V8tJ0yAm<^tIaM}PhxKb4'
    ')lHQLk{&AVaz&v(ptCH{w+v{F>N!XnXp2Spon$v?Y~v>-giY_r=-'
    't(Njd<v?nF6BvD<@h0LN+HX^Q^{|&qX7_^TvDzQgx_TE;&G&ZbPxPuJDx8j|OVIg&?%H8)D!>YBurRCdseO?Wi*P'
    '^)|tSBHJ+kOt!TXYuRh@k<y}z_RzBt!Yyncy3k?qUEFAMV$I$g<b4IaXpWIdL$%~Xcz4J9=8>0)*%(3ZEV50vGy*'
    '7gCaiU|(>{CJLcqRJh+~_Dm2RVlGZE!f`B1h5fEqO1eBNu|eB*P019XFMZu<v_TvuU?@N6UW;#|WQ(g`d^?4rxlh'
    '*qXSHvfQg={`7yHAv)qSJgl~>9h{p3uc$7CfC6gdE}v!LjJJ{P;~I%)GorLy%-$zO3@wE$fM}AJF&=qzh)6-'
    '>yB|}i8k%Cx+ufDvm-`6wU1%-@h(=jU<}fAPWzKo#0`lIr$tts`&#5pdB-ARxh3?^C<FK&XdoS1%e2~MOrSOP2}`'
    'tZ7gK^zl)Zt44taUn<B*q4zD~*41IHkb;;w+R%g@)@l~1g-'
    'bpEJi#mdV1inf;AgJ_4b9VnrN8>Aie5+}>N1wcH~aC7RAQr<`0Ky069^6A7)F^^bVkB9V9&K8?XP>Jb%>+D*?vW^'
    'z#IVj<4I_@VMfP(@XRG`aUZ9oQKFoR7wZerD5ZIWUiQ+|%b+({VImKIRH27M_+r3p4Es`U}?{lC@d#J1h_+O_paT'
    'Vfk9Qs*LH=Vp=baCMhuYz}71aQ|5z#G>uV%o2Dm16#E`n&v$@*Y)x7umnw$r2{hdo;J4zWpWK$m<FU`6c1qUT*4F'
    '}vJyR|4VYf?i<r{}ES^4&-'
    '1SN3PK`1BL3b{XZ;(E|w|1!F2;|c#+y<ELO;#*WOAl}8{Ff^aQs%t$b{O2Kov?hn{RU^TNWB4&;3``y$NbJB!#nN'
    '>mXmk+dKa$?;OfGywq2DJAJAd6u&!`}b~N?sn7z#CpI4LNw#hm5F2C?6Q_?kqeSWs+;<8N_M#D;0S0(8hqi|ka&;'
    ')CC`G^u|vXh{eld>N-YC)q{8LWFfO0;dXi5MXe7wpq;JrK*RW>1CJ)IAhIy+*g$o&%N{NH<_<<!!U8ZB^=&S6e-'
    '!-!nD*nvT7k_71#9CUuSgI`9S#Ybntu*hx9BXlk#%gqysB(RQ~U+jk>C_fYh8vOy{!ZTj<TT$y%u)RSOpsn<hYa-'
    'yJ4tp$mlGe<tvwKIe_F1&mAH4^ke(d0{*IJeri+*z~4#ElD=7@2mQ1&jH;wYLK1B<t`5t4+z&jjOWg;!y}w<|3T1'
    '?f7;Yic99i97Rw`s}a*-'
    '0<8|q@LrH!DMQ!ne{uGR`yn>!+aS6@<#_Oqswg7@6W_*XkEA)gS%yelgl;XrqqworewkbL8_-'
    'ESX5%k&$94><uRvIzmB)uaAD~l8*XAf<HWF1=tkZM^WnE*aJ5IcMYlz#AVz$hi%W7^Zv@Eqn-SUY50joct*Z&A)x'
    'PMVFihx2`K*yajynO4MQ@oht!IyXocShKE=7Ot?k}<JI>yvM4-'
    'dNM7j<zp&Ejn%`GIT<DduhEgq@uvdQQNnIy8Wg7RQ}!FCE=lqX8SV8UCU@^wfxeRQnfH+S@d-'
    '9)beCNY9+W6PQ=$;+z*|R)N7_v9IR#3wxXj<9ce2YK1LIQIu$o`;}c7-'
    'Mc_RfJhi=06t>tH>W#F5M5%y{46d<7++c?fLI+Pp)_2te0~uW>6ztZb#n)s>mqZeP?ii{wVclgs7iP@EuwNA=NVk'
    'CJwX}>kcKG7ojX`BN`1;*#LU!&OjS{{?<EDDy)l5;MMa)V{8%@Z5Y=Do<&)7#{y?}JeX%D=Q);Hrqk)Z`@QM~`7='
    'EO(|=C=I|NIww{Hw?~gPJ^#To{yUQyQ(xPqi+9%RZSnedLsGRv`oEyR$elt^p(}~{{iM^?Q`K_b7!7uG&-'
    '_N#Ksma)Ps-yftug6t(r1O6eeg)@Q5I_m*nDCS;>=_i(7?x?Ceo9&N18uj4@ZYhEolZWvYlmnnI%0;JpD_JjipO7'
    'ClsvF7Z0N<HsMVBV%sES>Vhh3$NBy`EHlWlFD|&7~Il@+&r73?ej)qa~pPsz}|s8Y^t;=|3`~#AT$6H4@jUj#}k<'
    'Qc2gETsMIc%VtR<EywR{+(pXS$!?@cz-'
    '|24QU|!yh36*tFsY=0yK6%mMFV>}pK4I_~LuSw6cccT>=&Lhf?;F<Hyh|F-'
    'i|*id2GMoprS`<P2Q<;y`$)AK<H;QAlR#{Z2`yevaoKgdPNJk&S?%=f0*~c!wVYgm!Y!REYJMHzyO>>H@F(^JCno'
    '+bl|iy@^#gH@xHIA-JIKyqXQnzq{4ajI08bFW1zt*{QE(BV`wsLg+bo(9bkoS@%{c`F`TT*!oyx@BB*<sA;H<J@-'
    'S!vlj;BQl#sv?J%{wE`-96tW`zJ7^f6v!d9id&4rq+nx;wdid<3#A_8JXB~+ZJ?qDuWUfPeVpB`{LkJphmOI%81-'
    '1{>^<w<vL*K&%Xu#)8d78X(E!+K7?;cVTx*!Zqii}bHT2q?)4Ys>Er4z)QlQ@BCT+@av1BL{S&K>TyO7Z&;J8?jH'
    '^PYQso6M3M>~Uw*AYW-'
    'G!U07^~}Q6On@?O%CH2X#|0BWuqQBh}v^6vK8eNXtP7%R}_O!02FYuQolXI!qj)C7<AP7B=e~wF>GDlL(=Z;HoEd'
    '>D5xr@s|x*5d1Kn8uivFjTY(<z)`tGC)lxs!*IWGC^yP5l*!Cd1#5U(P*CFg=Jbsxx#4U`i8K33FWt}XO-'
    'h}?Ju$#Wji+7hz7<U6Z47W#HK<nPE6DdJ^U7;xhKKo-P=u!g28$Cf6B6cyw9(Gi#4Ee8-'
    'sqm^_J|DLY_Rf*()>{?b<JbGZS9+P4-|3i$yo>AuR?F(t-MvUas`k;H-'
    'H18?Fn(p$!L4=gyxqWkI^dYJ?{RVc&eP(1QSBlHK`Fi!NkG4?13bkYid8*SQ~bg_{g%vgc%&Q|_pfcPhMprlHu3d'
    '3T-2LYzK-zpNdUzyH$ia{Q0K$#uLPZ}D8`aVTBI1jmJS-u@XI-tI`6dNs*pU}*`d>B!*%91uI-'
    '8}?O3=bHfnKX0Be|fC9^#oqOPB&caHX)r)xTCX)njHE$g_x^{bF|M%HCFj7>vK7F~o{z^8@cj$w`q(ei>#HEfp2W'
    'O>(M@jLGqTc&n~G{7(n=89>%clb;!JVL48<{)lrnU(0IfJLdiYK9iCLHji<(W`6asR%2Yj2fS>hx9eHh=$Mhbrf5'
    '{#BYOkGr_+G&tag0ub=Bq`DM{P<k>~F!Q08oHY;8Us3NC#`6$Hhz!RjQf4`1?rBs==gy`=hP8n!ZlVKOA*07u4Ia'
    '0Z$HDQBZbwoLMJnRHyo`Ft?Qpv<#(XY@~I$zB7`P_Y+@L#Q~-'
    '}CY$Z`xsPB;w$g9;a;8D`@j#lni8T80F_rpa13Qvu9tQl|SXzI#v~}2|6;D?sIfO9T=Ui=~h1rY-'
    'h1G9yIENfJh)G1WGW7kn4n!A_r+8Y9t%O^diHcYS$xls*J5b7ehnJ3E)i?=>^`l(?L(5@?8b{-'
    'C%{Y+w1h!_5UGLhNZXdab!G4SzxPEjvfrzVb1mbW+YLMzXL^#J!ShFa&QmC7`|9x4%jJ-5Z6nJc%-'
    'DAE^)L6_eh)Ue6-jxzLvL`+0f(IZ}pp#IVO+{(MHl8i?bsMJju;5s&02ob+kbctw%Q;?%@tNY}Rw3QGI<n-'
    'R?VYqUyUzU>h*DdJm=+REC#WL)dcFs~c%q0{8LS#r6enOYhMa$eAOw*;Kc$on5r;(~WcOZhYmcmfDQUW)imAj8Q_'
    '(yImj`D9ztnDTA!$Z$TWX9LUhBC}Aqvomv?`vk?F&pju8Ht=Z$%{C~n($DWh^c^mCm7bja>41MUbqKm_4up*B}TY'
    '$P0vV9VjL`ucbd500Fy>+6x$~V$A<#Y@YY|)XWPyu2H<jMjvOoeU%Kq%{Awi0Vo&E8qgEyeeigSQVBRD$G$N=^HY'
    'xjSO2Bd8P{e41+6<O-'
    '!*zh&kh)%pK|9`xX7%YCLBtqQeN92F$mKzD;$igCs~V$9vU<LFs2i8;iK9W$BZVsTVojH)4rye1A6hAY+=9rz;~Z'
    '}5vaN=b-fis?cTis|093ayI~QZTk|R=-!!IVcN<LZ<854&)O9S^?p3Blw=;;Noixk_j(t5o3qDYndDFqvn~5;7-'
    'g?$CBhkt8KUHhO6!P=-BaQRhUI9<gBM1i8|YFrPA?d`-'
    '?~<+O9K;Sl!}#P{xjlbr)?~@oBdMcA{h51sP*Xb>q`=$E>(uOl<w46`l5^6XdHEqw7ALqGo0X>o1Ql>*=?0*ESbP'
    'eO;cmBFW0$<Rcy|8~*cINAEC;-'
    'enK91Il{1EOuhcc5Hzt!=|0mTkO1Bw@+*s0M4lMR9S2=2*<D^Oli6HjHB4ZM;QNL67o|kVv${o&bvocmaZJ3TL}$'
    '4zvJKdR*ye_(2w{HN1k8fuTbADp_{_wvm}Ok`=%i;w-'
    'lU^`%8tiCw{D5e$~PpiL2HmWFG>I4WVDL(1LfC{{&$qK=4b#+@pGi*I=iK#W(!HJcqWAjnq<)_zhV`ki!ToWGKRS'
    '>`sTeGV+W@|J|ZGXMTzBgJ8;UDcl^R%y6hG0J^!2wYnIK$#`U1!$&S<j=?NyGV3_2uF(!{rnv}0l6#>b(baBkiQ{'
    '1!s?Dz$(9{^3LT&W$fLCDzg-Q<g6vESq97qjN6&%nGl8zwsV2M=aHwLAtL<Ssj1VCq|7?JA%MqFsd-'
    ')2kZM*ExQPa#!35@p7atfsGg2u*L<H3V9sWz>v1J>pd#Sv}1crH!D!3ND*%?xdH<p0aetJx7CdO!h~rpbyqP+hH+'
    '0y6Bep7+!T$vLGaq;((`Oq7q%4m2dNAT~PE_M{HN;|Hx;!N*p0kUf~^fyn{2c_GP>))XRzh!WHf1_|@LeZ%)&f<G'
    'q(}ULRnXhQG-9uVfWC2exoD+VR2uq0%mO`VmR|Fn&X-'
    'E~Xl>g2%(uoGmsO=sD7NgcP(7+`FOaCask@EoS{^jCHk?%O~(!JpOu*cPvj_<wGfMxp<ppXUXIk3MKD#+;b7$FjT'
    '&FgdlIpg;ab)X$8?&N1U@CeoJvR@kb~4g!q>7kM6k<qiT3TUKwhWaomu+MQErYlpbJe6jRN;XM3OeZf+9?l3b>`F'
    'BDFFau2<bSlq7=vZI&QfYcl^n%O+h<`_O-'
    '95fZ9WhLqN8jd;()Gsb%MhydJf{E67PFoS0B`RRkTCV!w^#kz@TW#8}=#;B&v#`;^f1>!V^k-'
    'mYdXcW@`MmB^1|3@QF<58Ttw`jh>-=2-1GRQ<22n+I;x7sxzKS%(=~|55EhGw`_U(qm3`*-'
    '0C6`I4fHNqgwmeD{g=xBKag$hN9z9D8f$_m6t#vich(l)_r-?hR)1iCSizyWKZ~;Mf-ned;%A{hG+UMtJ4c0}-'
    'P9S8a`D#rEm8N#kTorDdj!pT#tgcEOE%B;avl*U#U<@)I1Vo2kiP2t`n>Zn1=lW|ZnEnGqKiX%HT6psnjjYtrB(T'
    'nnJVTjp0{R6q)Ld3lc-@{oa*-k(RFG%A0cS`2aKtd4frS>qy}^HbFrsE$bVP38Vy8-'
    'J7J*e_Ud=!gL5JipmWVN)s|rf^Jd`0M9s@K2vx2kZG;~~zaSt+FS1{_CBpKsyJ$0VfHq%)AC<ee0H_3V=pHc|ps1'
    '1Uoib5WWeGC>`^LZrRXYv>)s<R{ctDG)I7S;GonkHK2>aQXPMy!s|?^uMui2h|6Fv5S71Q_uj(W=e9M&y-'
    'ri++1l^$SPNYuhYS&8w7hRIZ16tNo+4j%}A2hSpJMxS$^9=h^K2|I%SHtFC-'
    '4Pw851HC1O8$?H0M=gC~sR%5jycMlIYqaY+or9qwa6f~1mTS1>ceF_Tc>G9tF`1`&6pWF}dW$*a-'
    '@NYB|zugT$?HvF8$Gx9VB<)#r_Gp%sVS{--'
    's#(_L0Vi%ddz8>^0Z{p?&AUr^I}BhK1Y|Ez&{nz*ih_L_x;7a4g6YoCrJ%a7-'
    'qy{0I6TkhDb>I?P7wu&c0>2je2$5^wkpj^&F$BkmF~O6cdx5p-'
    'g%s^xpX_=FVg7id|hM<^jr5tQNry_*C22c3Yo$oE6?(%(h7!5FZEU3u?m?;>b2<OAngvwy*m^N!FO}mF7GhHg(ij'
    'qpkGj3G@1;RE?=T>3bEtr9sbrz7uu>)*1YIn`=rggog=b1jN;8Blg?<?%>}HR;ALwNhpzVSW=HG^@W8tvciUm2U{'
    'F-'
    'hK&5`v<dV7_?74rDpppc>SP+ShiI~nZ%%dp<62q$_`elq#E=~RbQd5M+kwRB>9y3%XYL<<7aLFtB=GGktBN=fZX8'
    'OsF<Sn-W6$zvI62qKg>{eA;*cUq9rLQUFu6{1!7A#G2>s|Y1qV-'
    '8SDfqQM5$juTkn!U!JgW{x89hTmTssG#YRv11e$F?`RUPRd2xV2u)dZTXvO=rr8n?3>McQ*v@*9kqe?3zHhi;KC`'
    '4XriJT$xRG;)jgC`I2B;d(>RZo@w2?(U62P7t%~LXT>6tAGVXP;j&4xKnQ!e4o|1+5UC!U0R-%Id}XmtxwW(^w;-'
    'HFp9B!xM>bAtkRxn`nZJ2sA4Ftk(K_bo3ZDLGIOGGk7bpDNpH-OZtTczuoquXO^60jUJwBpDk~3_Z1dN0k$yrU98'
    '?WH3Q&_~0GOe!lQ!pE8z`bbrfJJ}ksx|9+%RZ$m|3&843?ejKGV6F$SD@T4)8bS|5KA7JcIvGqj&<li?sx#d=g^N'
    'U;{y^u_5dUZV<%n@P@#lK3-'
    'O6x6+TdVVkIq+}uuEooA;NeaE^OMZmPLmm`uV&xZEeZ3aq1qvGChFj1t67bRQZZBsm(%iG&SdaJG^sZc`PgcC|gA'
    'nS{a!oQ?z@_x@Y$IIPuEQI&Q9SwHaPB8*tTow1p6RIs4es<}B8nSxbZC`c19?Ui>tr0g6`{>{%jFMSE2s_Ew?izQ'
    'x8RxuK!^br#e;8I)w}LN`lldDmClHw)a7$#23*>_BEhPJW{$`PqU#NlfRdsvJCA7P?)qh`NYImkGh4n*I%&(bpi9'
    '3)+oA4_$+vm}OGIftEVIxp-RUxuOaT18Q?iWKWJwZ^5fubL9T9u1y5A@h&eoX;1JFHTepmbS8!KV(yz8UfDC}?lr'
    'JZ_~>)J5D+ez$Qd3;1@nhcKz0tHW-*Dtk}-'
    'CqrPO804rI;IJ)RZ)_Y>@|}sOx%l>mP`f=lE46g>=q1LRV{7U(*|W^8guC`uhrHE1(D7u}@<qc(oJ|DH3WwC&UbG'
    '<F09i_6Ps5X~Z92_Ow=^R@bCe^H6s4@OZk38pus3IXWT%I-'
    'lZW{&G?;qi%TEpOw6NHA74N}d^9Nos)SeDHfIjBENp#Z0L?@R_x)}`<Hwj?kBzwDW41E)y-'
    'Q2uN+P6m@en&D1e#)=!k%iZG7qPQ_e(@bkH?{7plDzDRyh+*l<gEPL>zC|Q7lm{yD#u*3;k;N<c-'
    'rN8K2PNVQ^xDx#eANZspLfs(H*k{ZL^i0Q9IdiE)~14j)%?Ac8da3927ZEig*?~I%;H1M*hw_YMzWmU2o3WCZ#^='
    'J6^5$64Zk0M&q?>+jq0jJdLT7#GWnwH54SrLikoG3Yle;RA|^X?e0Z1+{RW{W1EC(!{??nvXTPmVYZ2;(iy3#7Q1'
    'meIL@06a&LL)phZZ#<g`ep@8A*NBAj^3flDo=b3NJENbiBtN|~ku_B+}ZeWI|*{x)0j{&AlxH{WgyRJDZ_$!iiSX'
    'tSk7e$6`Du44AExi6CgNifM}*8Zfu%xu1d(Q@u-N>&%P<5B7=E48AIm@Z>(T)2z2bH6I;y{03XV-*-'
    '*v{Qc`W^rCu`8DN{!|Hf|*kQoGvXh^6(n1%0EF7{7fZfF8Yll{Bky%l&6{ZnGMlqFeHxSi2C74dtL{Wj-'
    '6rBv8P1`A6o$Sri_9$Bcb8-'
    '08qmBw^5P4|eZ!Jd+rwx?2*LziUb=8OrEiFu~w#@j9TdjWSd85Q5PriH}^xkz%a2qzeYzb0x*Yz8gVp+hG7THmse'
    '{r~XK1#zl9i9{st$^sMBU+3@rFAXaxp8dD$A8dWeSHyEhxpK0+$aKuxpzyqb1kc$b@z~Vx^ks(VzHjwJamsAtoR7'
    'l4MXe7pmnRzx>?v?fMy8Fx9wtwZ<mZbshoRL?3#O8uxH>Kn`C`3cSZEd!E2k7enY+P##C=t@Q4`GhT6E>>id>-'
    'gPQIW-3-!<YPaMt-'
    '9r4tH+XJUJVKpXJyti)nsz{U8j*HIlXcu*Q6>O0p!okfx2g!~#JUW}SM2OJ)P{T4>I=e1sH@k#aU`rE!(pfLm=;c'
    '78d6d<-V%_@y?T9P0Nn=qsxawsU8rmhZ-=pM-'
    '@yJO;$1kmRT+r7P%BS*Zt0+)|EsYu9E9Ag+PpxzxwK8}yn7=21#vVeK(ggTPsd4miD&2Bi##KT<oM3@O)=r5WEI)'
    'E1*eNE^8?+}!&Qq#K|q;N8sZ)iZX?F7ErKoh2v{~@xU^EtFhpV6S#r510=Jm|D>p-'
    'KC$5OyEE0x+(DiJrKY41k!{NV1t<9T#r;q7oUs$-'
    '=v4d@}mmLk>t$i}bfxUDp!kry6KCsJBgQIG8WB6iquT@05nm^oiWmc`O^@C+8ksY-NA*?dU&SwgeHi^95&@MurjX'
    'lL|x>-L#wdX$mEUz10>5{%s)7$MUFURAf@yRLrK%bTT0Z?;1sh#`gj^W(74Qhn76-'
    'ka{Mk|b*3=T!iOs}%Vdu0*}<&uUr9h#34=*0?Bo}E`8da|l2l5D}jYm$>Yx7M_{Mn8}s;zT3%x}7g%Eg>{;Em4G|'
    '?T1?Al_{T*bu}H{%Bm9!q9+|&NY&QlWK5V%i7b5hK~dKq3#@2|+DT0Nv3t;A!S5d}9ObQK64v#ZMk5UR4!Xow>)U'
    'C_owH1_s;`bIcAJfqwF@@kx$y$!+)^0=6a%H?xP!NEy8fM9r^ilX<4;+mTlmvE(*tv<oasFEl48IiI~_posH@<nw'
    'c;+<)_y-Aa=#krP@H3uL4%XBsjWOS)!b#*v%Y1GSFSU79n87!Es@D}>f_aRuv_Qq9mfCelyon?+jG)BB*jB`6K<m'
    ';Wq8*5?CX|#U6ds)Yo2N45@?<C?phj{5J`A`DuNNLSgB&Ylitb!>;To`Z|%f6)&W57pdz1TkZ8KhYVVBkkiybXqM'
    'g>s?*rzl2il#$l!!6MBc3wOLh5Uhj9fUyq=s`UETI5YbSYfb2l!8$rS5FFCDt8D*J->ZcT_xr_q-'
    'p*GCiC=H`dpPr+*r|?evHNPs@DgXOO01UrkdLU?H(YOY1CIVIl14ZR`scm53v`8r{dX3z1LGOcavt`lzI(SxPLm3'
    '?pF}H`7jCW`ESH=@;+jk;?Q)p57KLF1<zQyY^}68ylz{%egdLT(l=7m7R7KrOry1B6p{0>pH4e*~R>>?~CTi>@uI'
    'dr(htTtMzU>{PSs=s9~O9_CoakaEwPL-rDLqr38nOKYcA#AL>JG_#G&SG-'
    'u~|zM^?6mU=2f#A&C`pf6hqMEeEK<M?G+U-&T8sOFtGtDluNJgbcpc~<8SPA~q4=kR_-'
    '{*Pal$@^aUyJdg|hJyo(FPVQFO_xVf%&ADYA(5<id%&I6B1-KzDZ{*F=_jzYZ3u1YG-MRzR85=(azbfVK}CP2^V_'
    'RTs8LAURy;2|&zjj~7(0n*v9|G3AWTe3R@=c!@)--'
    'ZzU;}+=<{HQzpG5f&KA2i`KeIhSr%o~s*tF5D4O@j=viWaWzQ4qgpkiqR5Ai?LkX$Yf~n4buyAX6?4}E}Hf5Ns0Q'
    '0s6HwXb0WI{;iFqC1Sk8#KFd1t;qzSmebMXB^bX_q7OtFY|QEU0Q9;8#w37TX$}d2O?wZPV7?aW*l#!_9`+c7$Nn'
    'z<pvy!8F5T=aG)vT`Z#*?M%;%j@2JJ%9HL}&iyVFWMyAcp{TwZ1vc&i`(go_%I>qapPCuB*cU3y?Wi5*io0R8U=q'
    '2I@i(p3=%!;2f<INIG8BraoNl{JK=?{NO!}>}XiB_H6FALfHkOP1p?sY*$S?{ZDK8z&@65Z2Ms}z)R3abe;CfM@D'
    'cuv**X^A-S)@*RQgQk_w)Of%-'
    '}MOOosJu}Gauva2{`S9MAAp}VeLzk+4VlRO#Aa34`%A!s@xS&yQBp4B*W~IjtJ&vqtxlVXh2+wVXH_i%(w}9#qiE'
    'vNx^}-'
    'b^n>&z?=UHl=9W*p2=J18ctE7gJpp?7dfl&R!(%Mk$&x;NNonA#Ka}eAV(J1=5?f^VofJpvi?eUB2r8L>*$t$0OM'
    '|F%8m*Bq5x_v?5?*$DcgrY*a^RW%4wTFLuoJ3!*o%c_dE7wHD7SCE>%AGHf2}Qz1zuei=Nx3za}O-'
    '*TdcP?D*YDJ9hQ`9rZp-sl7W&91XC})6ra}@7CE|Ukx-@N+gnV-)Egw-'
    'V<YilYV<XU>5h!yoHFBJjZ>^Q(QrZ;x)`Tke|z}#Kgm<txg_u6TwvJ>^QZij>{G@;#@mD0OgT3sl2y^#8tI^uM<s'
    'cBI86?Kuly-o6ap=Iqkqv1^Yp@;7|g0NokZfF2V``M=p3zo++rD*=-'
    'YWzQ{|3y@v%#mV*eIrz}DG;?_Itr(Jx!5$|KeGf;#yRQQ=*QId^X$=NQm;&n$_Rg^+zeEQU!6bGG($_t21&H37~I'
    'n*#+avLYU*37xHH46Apt8w!8RAIzKwz0a(t|?3;6IHi5vY5)CmN-'
    'a{`g)L1Cr9{?F+Mr~wHsp_L?^W}O+rLckElufWA#S0(1vBF{*mFZ0=Q_-KmzBAY~)*kqtqd&x@yMjH!s~SZmQ_Kl'
    'A?T2Ld>3_BN#M-'
    'xfM&B<G(&P#vYXI`8F14;lL0R67RTCk6Ymn_!t|>nP>q!!eLAGa)ga6i@K)#pQbYy90H~8ouw7haVy<~L*n~pow('
    'No?nzCdeMq$#L3A+^=x&bc*qY`pw>W!zX@5uM60kzI@2Hn5)kep`PLZQW(6seW`<^FP7<NK}(VAtQ9RdVUHvj=xV'
    'v-'
    '<~dLhn7+JvS<UKBmIH>IrJm%0wI(T?bP8hni!u6ldE!BkWfL(saC?c>;?rN;QuwgC6GE^l*BJqbDb_PL)k?!NpV-'
    'uukNAhe#h7b;0!F?ukQv}B$1W*|waC)ZY9GTyRUX;f8bl*gI4iB12%ZVqI;dt`zg5LJzoPMg;G(vz2r;(Urk$4q^'
    'kq|dxCscz{LWu)^TAn>J-hwnegpBC^kZ}^YdkZg-'
    '^t&Ta*%JhIPgr`4^e>ri&?BA$hs4#I&^wV1_n~UqEtb9kd#LaD;r;<x=`)Y}Et3(@xU^lz7qcbAFkP_LHCx|BzLd'
    'P%c*1ZQ~)xY;`IXZszoQ+uk@4T$$KX2{1hi4y{Uj%AAG*si%Hh7<3qwm|durOQW=}QNu294_30dE-'
    ')ht1T(twOB|3Ql9AQ2;!GHu~_k*DdjG+Drt-bZa{(w0+IkY2ru|<GYLAX79YSC@_T~`6xF+xRa0{LQYAJuN>^;>#'
    'YjrKi5*o$K1wVXc$f@>Z$l0jpWJzE^rOW>nI$Cv6T-=ov!O?KajRW-aFd`I|vmD4cJr9H^6_gP;;XaSu7l&OD6jw'
    'wz?rC(XL`WotRY%4B{dFjRe})jpBk!dP2(3#!4T7M|bp*n{v>{Mq@XiK&y-'
    '9KqZ%0#5&mlpXw*U(<In^*7l9U8_<K$y0bqS0)VM~x4v_<a<2iS<7wNapVms&L=LLv6~ds)8opIi=!spSg9q8!s?'
    '^4SFbCpCeF2Ym_?owT^IhL*EwCOZ`kt|(zKUnW1n?P7ozY;U>Rw&vYh(w$eIno0ZFd)-'
    'Qp;!sBag0D{71`ovBi+yBZmG-Ansz$%#mT(Q|R=LfOO0$2bAV16Wkz*7;JA|<-9S?Kf-citmk4ZMtSDy3HnC(gH;'
    '3&ZfjRXSeqNdo3a31El1ngcJEqafHX=2mB$_d7prnd6lu<*c^sf_DQELP>>c6!nc#VDcvikSJoo{YtMqS&$C&x+Y'
    'Ye}Z9_{V_wD$vs4n~j>^tHe!elgkstHlRUI8mCw@&sjn+&hN#4iy(&?FsBNNVN(P*74!@oU+vZP6zFDyeKaPp!E$'
    '#KOLX!?;TO?HCs*r4-S^{@!5IwVu-'
    '&clc&2craO~h_X+&_U%US^{WQV%)1$xtnocLbQt7AvM=If;a=IgR;r%D;1O6Ak_#~j70;rhKIQix6_lIvNnFdtcK'
    'l=F-Mu_|L7P$7)WN-Jsr&#goaSZ+a{_ypi@$u1{z0)yWAO7_uS7u`PZ;;NffyFEOJ;Mw3@95`;e0^Tk`A9qVEi25'
    '|R&rPe;D<k<4oI*7fz!j|{U6gehd-QrqMt8+IoNx9nErKq{Qcp{I35jl*puqTunp!DUeJZl96y1=M+|mi2L4O60X'
    '470$jB=g=Q?OEL7mRcMgaud1?r3ERJRIpG;apy*La1dp$p4MTWB@7`Sa~Sk+>uR|92ekP%FXCE7d(dwW&D{B)10J'
    '>(ym&4*Q(<AW{}N`h<J{WesL2LOFTNr~+t!^6B*j1^25r=zibC&@n7@-b<mFhG_@r!(c2-'
    '&NuJg;e@%&7c1IY2A55<s)tXWU`$RLqjy#H4ki$f-13Qy&wfVMw)1O7Ga~-GdNP<kCKAja<Ko6VLM-'
    '+tAq5q#%VM=c=QM1U2Zq9}bI6x<eo=fhm4X+qJltWEP!1abm`k%$82OwfC;EE^)oiv|WBA#t%bfLl?7!jE{3D8v_'
    'D@B+qpE?~T4W23bA*Q50EJmF+bmY=qG3AJvo%PxV6$SMvyCth@g4QauuR}*n6pR0i&N~@tlBJq!a4lUv4@b8G5Z}'
    '|3Ph2PAt6bkv!MbjVPiQig&27X7L00HG)+FA{5qHt?FSSyGI+s^G`M-1{O4_u$w&qHa<!<gVNf=>Zw-'
    '#FPw9lGLhH?Wfm)W$p+aov$BTf(<c605Y(_c~GG7dVFGAd^VvLp``v8-'
    'GE@U&>IT{!l@0v$&!ZK{iI8Qa=7vZlrN;KULak}I5Y%bRn{xW`Hg&58hdWs(jF3*=KjVRQnR%n=`XEZwTi{Qm^zP'
    'sL(6dCt7!yI@P`5Rk4eiNG&MV$E!WdX_tpaN`i&>tYEtIe8+d%zq_<9WeBgwSuTK(@#Ogo)Fj!8o{3i{|!a2CUj#'
    'RWQ`NEDHa%Q4L;~dVro&TYu>mea=Pq7C@8|CeDX^aZT-'
    'E)1KatIQ~tIGI?hO3hF*RArsCe%>~ayjM3|miQwlM+5FbIsxMT4|A9s;8jd-MlsQ7+2}ko08ld<S2<GtM;O_)CIK'
    'c2dShLnMXgBB+x&QJnmbs_iESK5(+K?tX&M!cW19)tU=BTwgh_LW2Nz8{voM}2YG@l8F7eTBEhA~y&1L2`BB!}u?'
    'iKND%&+6-'
    'P27Fsqn;NFXI>+t<>)3+Y$Y|U_7Z?v2W1iy+1f9Ow`}qK5{`YSV_kVhQ@WY7sV(>y5XVpQ*m{*6NPsS<Le0j3>8?'
    '9$_b|A5jcd>~eQ%W+=<3G_vhGjTIK0~7X#<GGe0-'
    'Y73{7}q`thHkF)ACOwjeZ?}L?dfaDI+mR0a&qVs2Wf(7c3O!Y9#^vBs{^RMKs)N_M_GM=(@R7*S)hD9XywK(4^J~'
    'j4qA7M;vUL?{~t~L)Ey>uHo$f6*yO;(RUrSItE)A&_i)b-'
    '4gS?psWe<%HH#YzlP$>Bp>l)VDR?mH>a;LFuaO!MxT(LR>NqRNRNIw{qgW1eRaI|cHGhkqZdct;w6@{`3`ZYcj8w'
    '#+-HyQ18T|N4IalxUW^DO^aCzUUSK<*0loMW>v{Xfua8de*@6a5<I1uWb_k!oWhp-hrjNfPjU%$g3&!#>w{@_0`u'
    'eY9Z(G~|%5z*>gMZ=r$OfO(?-'
    '$4ur0F|yo%tdCalH3(eB9~5kdcJ#T#Xx%8S2|)0mP<?b=`cz_<=Da`f0Bjexep&wO!NVJ{0hjTCNNI*H4otN{gPx'
    'uxhNXg(iRc^y{~5)(q(NcMRvv>+g^Ej(=%EvVZ_kSXuK=b2R(yu0Sf`Hq0tOyly?)7{JEJdRoz3_*x6C`D3S@ukL'
    'Ir{`4)42=zjSc>4Gg$7_$JN4#Ho=^0NV{EOko2(}gfneARoZ=T=ApEl<4&+z!OdHj#tnD-'
    'w0hi{K?9;D;r<HKVQ<a1j1K`_9Q&k7!h-%lId$QKwxVvX`0r2|NYPcx2rjr;pxcfq4MKH59pJMF-'
    '>$@;I)UxhSVU;l7$cs$<UgKdTh36s7;K8?&S(<G%3qd@S<G86JNqN5vqn1zucF|R1v`ECD<e{QNq-'
    '`M7~63WJ49SNv_1?Z5VfhhwF*5deZodX&%M_Aq>_Qiyp1IVfPjRa>QfG{Q`H%FZz(J6_fXwpheIge0w6&+{L7opI'
    '^Q?(-5NjOJkC$prZEtiL#sFGUzZq6gT5@x}X5+R1MV;fpJUso%}n_E;iIxG^$?Gs}LO0s@J;-'
    '_KFv}CzOKXKKiH>GM^4S^2W*y-'
    'mMq9{Xv(;qu}>e{r45mc=Y`mNgy6(TS~$82`2g7RXL5wzHMefGWvF259*0DYcQVX{M$54c=|<qkI?F@t5?8DMnzc'
    'h&lu+KSmZexCx!@7HQcBtT>e6|Zt4nmOv(G=@ehDyWGB&><L)qN2Djd}GJcz7w?ZGFw~(+Rqt%;4RxX4vH(91~sW'
    'g)Ivg)6RX8tdLy_ji}{?+@PF7l(%3Orf9NXGB2>55D7~0D$v{jMS<%3W`B)|7Q6V^`-'
    'h@gFr?w%S7{j^kFQ`36A658zLlapMk0&({&#{`(_@x*v662p>naR*DFpXo38F>SpRlco4TDfWv35i+GFa}7m=dm6'
    '0(nP4#ZBe&|2yDtta9#SDn(&oWY!{0Sp<HP3lvQ9$&{U#&hicEK?5XbmrkGEtLlOotNO4VYqtrUx@u5KnR&^?e1l'
    '-0TP4j<ZTzDu3GQVD7>~}kwH%`{N6;XoE7m(^tUEZ{ZE4Dtx>MUFlyPU>u2nue;zpn7`a0!fLI~}Z@DXGl&9^y=f'
    '6t$H9IE30hVt+KLKtkHIu}Sj>&_+n}bPBUlR#s-9JLzMX$Mez8%5;fHtzNWSJ)!-'
    'vyE^Js4vIq;jCN#;x5?0Eo(08;2eomk?`oh3wegd+mEzI1j!s+$P<$g8zgt(E6%GrBlAy<wAh>aPX~^ih4oDJeC<'
    '&^oGInqBGqhH`Lf&7r;|QiOsAW~uIYaB*>UFLSwILZOya^dB@$y#$2*EJ7L8&ml)I)t%GH9~*IYpU{P{)H_8G9)G'
    'O4v1yyENgxqu2-O*1igbS|K%pD4`F7z_J`gOn2#1Y}%oVY83i6zVrH2D~bj5S93sT<hF7EZLlY-Qj6Nmeh*Z3>Tt'
    '&}xT7>4LGZiD)M6K2(@G9dZC_Z^+=Cuu*up*7h29QCQKuEMMJxcPf`ifLd$1Gc>+(eiY2ieVbhOk_y`jhWSM}Pd?'
    'qsbsb&S|>=xO{>oISfRcDut$X33U_X#X@ZTO8#X@6qTZ$HD<jZkr=wPed@K<Xf1y<F!SjQrk15T)!mAC~kqY-'
    '4AA$>j-'
    'bi;nM{F8K8lHqJ`khc{)vkXMc&6s{*FU#XFXMCpMu72b<BMnlN89ZlEX;ts#=8O5LJ@BcvT)GgoL0r9Dr64CYtry'
    'DbICsG)?sDHCr?fpJkS=J~o-=cHDx&Pi!)xJaFtQcNobfTwlpH_a*j4I-1adVGeu6%~EU22n73V3NdQXYq8-'
    'W)Anvo1=t1_`n<3L;qH%GtSxfwsY=%{o3m%$5**9SqE0sx3uMj_u!k-'
    '*q@arcnMb}wWr(6oWy<n_r14AZ_xa9_9%S5Q|JHOeHNZQLaPf5(%$~*__%%cjK{s%?(a``|1%|v-'
    'tNv5P;#e_*`UR$66OS@bM(WbG3gE`bZ@$D27B}QP}60Q&F2YHY;dwUw_d|E<kxR87m<0t+${M0%i@Fex&a=T7a#c'
    '3t3_3<-R~Fp3JTmBgALMyy(6rgI8Gu_>#}+F5e+a<V@UOAMm27vKCjE3H#DuVX-flUqjF6~|LCS16mz49Vy`H`4a'
    ';i+t8`D@R>{3b3sh_+CdX@N8`ORb`gg?rgC7s>41SXv1l1hfi)>6K1FYopG#Mx(<rjpk!FTB?2Ig((MAC3aAhr{b'
    'I^N23tB5XE@)^eswa5vKxpC4=!_eoIqe70R$mQtogZ)r33mqSv|IXJHa92?)zoCxzjbSa!q681*aRXK6u*EpP4t@'
    's+H-xR@aMSWTge9SZy$7A`wqp5hX{M<83`-'
    '<Ja6`aub#rbb!M6{9>w@B=l1wi5*K$aPU2AP!aPd?TcdYwLC}C5)z|UbKEqxH%pGqqAp(PNFqG&kO?Az!Us}l>#%'
    '%!6aX#Jm~OnbSSv>pl|&J%E*8~dL!=<V>&kU^`>eN4`mQjKu70-'
    'li@AE6lEIfiGCZmi<B5}^Xair$1fGGiD%j0aO+{J*cV5`%F(a_O!&maekb+8v_E$Um-'
    'h+9Nvw7?zZ==K#xy(l^1?8n!9$bah!Ra=q<Br-~9!ZP9N=PJwaK@?3ljd&HgK3EFZHan=X$oF8LwZ}6-'
    'R_)C@|Wgu#$AJQv}*tD(nX@EzztN~K#Eo3(7#kw*;L>H38kV=g+-'
    '@+J$C{M$9fMwk*YbV!blYQ*uS#wg4CBbn%+pM+dxDTct0U;?nqX;#=42I)!nK#8OD)qf7{N=11h;J(#+E&U46LB|'
    '<df94hNDb_roNmv-'
    'R?_V&EV^IOyQVLE7?vD3F;iVx(uNr!(C>@#aAj6M{`IEHK(p8}`iFf7M`XO|0`l!0%c4@U?&u*Q6Fcd#E-'
    '(WLo%7SxH>>dhf8<praS<C(mBd}+>=PToCo)}}7#dcqcp6zv$MJTw4_a0Z;xfD+t&>wTaeUE}?FB=npQa!;Hv;0T'
    '^=-JN1G4mUS+#Xyw}U&lXj@U05w$2=b}ikm#cYpm{~v>9{-p'
)


ENCODING = json.loads('{"name": "rope-ntk", "target": "probes.encodings.rope_ntk:RopeNtk", "arguments": {"head_dim": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": "position_ids", "shape": [2, 10], "layout": ["batch", "seq"], "values": "positions", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 10, 64], "layout": ["batch", "seq", "feature"]}, {"shape": [2, 10, 64], "layout": ["batch", "seq", "feature"]}], "table": null, "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.state"')
FUNCTION = json.loads('"after_other_calls"')


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


SEEN = ('fail', 'depends-on-earlier-calls')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
