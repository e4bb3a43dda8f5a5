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

#   numerics.finite of strict-mask on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: The output for the usual input holds no NaN and no +infinity. A row of attention that
#   may see nothing is NaN in old releases (pytorch#103749, #163997). Other probes compare NaN with
#   NaN, and do not fail for it again. Metric: minus_infinities, which a mask may hold.
#
#   Expected: pass
#
#   Seen: fail (nan): output 0: 80 of 800 numbers, the first at [0, 0, 0, 0]
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

def rotate_half(x: Tensor) -> Tensor:
    """Swap the halves of the last axis and negate the second: a quarter turn of each pair."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat([-second, first], dim=-1)
'''


OWN["probes/encodings/strict_mask.py"] = '''\
"""Attention weights of earlier positions alone, with angles from a product of matrices."""

from __future__ import annotations

import math

import torch

from torch import Tensor, nn

from probes.encodings.rope_half import inverse_frequencies, rotate_half

class StrictMask(nn.Module):  # type: ignore[misc]
    """Weights of rotated queries and keys: two of [batch, heads, seq, head_dim] -> [..., seq, seq].

    A position sees those before it and not itself. The first one sees nothing, and its row is NaN
    (pytorch/pytorch#103749, #163997). The angles are a product of matrices, which autocast computes
    in low precision (huggingface/transformers PR#29285).
    """

    def __init__(self, head_dim: int, base: float = 10000.0) -> None:
        super().__init__()
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, q: Tensor, k: Tensor) -> Tensor:
        positions = torch.arange(q.size(-2), dtype=self.inv_freq.dtype, device=q.device)
        half = positions.unsqueeze(1) @ self.inv_freq.unsqueeze(0)
        angles = torch.cat([half, half], dim=-1)
        cos, sin = angles.cos().to(q.dtype), angles.sin().to(q.dtype)
        q, k = q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.size(-1))
        allowed = torch.ones_like(scores, dtype=torch.bool).tril(-1)
        return scores.masked_fill(~allowed, float("-inf")).softmax(-1)
'''


OWN["probes/numerics.py"] = '''\
"""Probes of exactness, and of numbers that stay the same."""

from __future__ import annotations

from typing import Dict

import torch

from torch import Tensor

from torchgrid.inside.api import Case, Fail, is_floating, is_infinite, probe

@probe("numerics.finite", kind="requirement")
def finite(case: Case) -> Dict[str, int]:
    """The output for the usual input holds no NaN and no +infinity. A row of attention that may see
    nothing is NaN in old releases (pytorch#103749, #163997). Other probes compare NaN with NaN, and
    do not fail for it again. Metric: minus_infinities, which a mask may hold.
    """
    metrics = {"minus_infinities": 0}
    outputs = case.reference()
    for name, y in zip(outputs.names, outputs):
        if not is_floating(y):
            continue
        metrics["minus_infinities"] += 0 if y.is_complex() else count(torch.isinf(y))
        require_nowhere(name, torch.isnan(y), "nan")
        require_nowhere(name, is_infinite(y), "infinite")
    return metrics

def require_nowhere(name: str, where: Tensor, reason: str) -> None:
    """Raise Fail with `reason` if an entry of an output is true, and say where the first one is."""
    if where.any():
        first = where.nonzero()[0].tolist()
        detail = f"{name}: {count(where)} of {where.numel()} numbers, the first at {first}"
        raise Fail(reason, detail, numbers=count(where))

def count(where: Tensor) -> int:
    """Return how many entries are true."""
    return int(where.sum())
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
    'c-pmn4SU-'
    '*lJH+)b9+b9p_Mq@+xJebnsXhc&6C9TYdgE!lU0_MXqy{})QVIb*Y^GPn=gEkkZdQtK7C@51O|h_U@#cW3~rt@)p'
    'Bxqu`H&~CRN!ivq{riTtDdtPtKRsJV?{?RkK>=X&MysMYU{#tSqZ0Yl^C@PfIE@sb;f$LT`H6*+dn5pDh+ec_D@J'
    'ay3_9hVWZnH`iE3eb_Cpli=ifkxyS0lO_p1lmIjd&WkdeotCFhPA>D{Q@*U>ZBU&D4Lts%I)m@CJgkHBYB~Qd$b!'
    'pkS>|;eEc5eKo!3DQRjz{yN-uk-PY}*=la*7d0Nnx9Ce;+M01#z1&x0!{m;;=}vO3Fy{Bt%h03NkA$!D{mXzF}+{'
    '#{U3!LqsvCII3x`;^0b247BQ88rX5YB`PSW|>fb<Nj$Gz<+59uYj6^0RHym2`k~pX?~6rhkj&Dnnu`663An{$R~Z'
    'Q6bIWs;9miV|1EPEqf#I`)q9_^*(!H{#0JH`=F2G%Izm(xf`_}u$ADe9fC3@EdcFJR9lkoxikZCHJK8<|8Q)EoS$'
    '!!lPu{#A9(*{#*G)0ct5qW(;AML7I(<KUe{l2*euhum)%o^3pI6IkDfHvJgT1%ISNQpCR!u(UQ~9ueaFXsG9=?0C'
    'xBKI}A$|uA+y?HN6_e}?hTarA86KZ72rSa%bwf~8f8Q46)amTe@c(~!b2NNE+$XG;`9D|1GN0$A#{9?Q;n81rPu?'
    '8t6W(WazWhYoZ-IT4e<~)q19<Q715szO5<u^VC%gD&o;R5$>)T<v_u<tp)AnP&Jy}iFNA=!%_5P3sX1-'
    'A4@^^0JGd1#R_}4dkLoCs(7PCBxri2wU0I@p12#Qh=j$<{aa021`H|2CS0f7KBVUkVY!&T8-'
    '!h9$um(IMJKu>W(WR0!@Uu$5%YzY*XSw@hn*)(5zVZ#Iln0bcZ2~-0lsNvn-)2AR)<_kb-'
    '8LSpTQw9GX)Hcv{=mN-'
    '3Ibl<jFd0@XloIIy!VkVha62!88vi1LICFOQb6&ryCM)ECNDCr0sP$#G$os*psGCtyHo+~<xG{g5W!J#e@{wPkmj'
    '5M^i-DiyWnC>bc)Kmt0?Hqn<N$lWDsz5ILs-'
    '*$krN;`J>|~wS#{M97&Y^Hkxfy&bw6aY3SVzPc@M}3va(rElMNX6QJ!~U9@D_Un(|nnwW?@QVgU?SOBddhi<QO{I'
    '^#UUyr9)&<c>np>0;7F5MYG|B`gWc3x-9kJFljzS^gc(5g2-'
    'S^Bdy*TN0dI2aBpMkokI+m>9}B^MHQyBh03Yys=&=1fa*Vx{hdp0XhpCPO{m|L%HJjyj`cDe&N>w>EtJ(0|h#16|'
    '~uRtndYC+--fHeNJb2dC^>US+J>Kl4s=vs-'
    '4fO%>7t@EEW!X;>(X9!`pq~ui+4c0Iv3Gg#J;%s+i4iJYdZx>h^+N09fYMsC~?@S^i)dt}W|89Tf2YMOiIDriD+E'
    'z*3e#z!cN`S+*!1t1f96J%-'
    'VnWOc5J@4@f2<v=E8%c2J5M@koUN>l?vB=}I2Fw=@=Ed<tRr1EQ6%@bB~{9RMb_UI0Fb-FhVj54&4sBr@|4_B$vQ'
    'c6+lHrlE>PuF!FLhVmcPUi73s5sCdvN8YE)0rO`Apia=3DyTuYrkrCwZ^fo1`BFcWe)32O0PQQX+o-'
    'U$MBHQzr*DcX_RB7tjS69ou*hL%{~`^=)uX)!y{5eP@4tW65@JDS}SsV8DKHyX2QM>rWNR^$kEs&>acTA3qPSWI4'
    '?fu(<Bfb`11maD8-tf*C@NvS0}$5l2&oU#Om!I9KGLt*9VOSIq%ySp(11N{qFHwcz;$^GxPFr_tmR6`#-'
    '7ocY^Y&Uctnqb*%o55ylRHc1>*uijp--jKBPu#VD%B+>w-);z$-`Vx<w2vDfR36TKSq7m^YDVVxu-rJ73@xCUTp5'
    'z5W-x~po7j-^H_s;O~;9tXuaAYKqVPV^^K-18aCbSl&X!5-'
    'mYaiy5|BKjG%o8OB?#QjKE^N3MlLmcwYlYG$_jtM~Z%JGMdXI4O44%bGY6mQq7$>laS5fV-'
    'j)r+Bh+N9xwqBP3gw4vET`-'
    'VE=Er_04L^CzBM`m6r!nMfIntic_>~)dPrU90a4$gdaor!E$N7|txfK<bxJ=O|L0n-L`v)ePQ5UY-'
    '(RK>aB?Jsh%QU|dr%#2Zv>kcA8KL80o>4-'
    '6~NY8LL&P|yq?}qz7o%}4T93kL^&8=>P#8Xrt3Bw}Z5kZY%zE6WlS{MjG5(C%KJX=Jmv#fBP*rpC_iDA=t4|Swn1'
    'RAwaRifeG_ziBXjtL>VRjLp_gro*9r#|CmF`FMbmSG{nPhmo)B#$D!NhYxF`wmdE5m%dVWI(EbG!^+t)1AIB6_Ow'
    '%xfbenXt7XBZkx92<yI10<R#C*KCdsmpVSM&50>8z)6rfu<F1r5E0~3RydK=z8A=lp+1c$TzLvgO9f{XW=&^wZjn'
    'jKn29bwDG-HIV884l<!OA^Wt<7ebo91T`wx*?o5svTH$bJ6W#e%+uEas_<CY3ez)(qe&?=j>cMMhzr|1%t0TTdXM'
    'yZj+g`k8P8dbyx=$lg3c)zpk;E#sx?wg<prXs*#~stA}kYhcYFK1(`NCXRccM!;O=bvf>#L9w`4RjWEO^QnzR-_g'
    'jN6<x2yU%~$jynoL?Xi?N13r1M&=X{il?*V>t@OHQ!a#MZG+hE%x(FR=xk)?CBbuD}1&9nNW9(#PS8;U&>9*VE+2'
    'sXyd{XbanLCkIUds@tcfz7F)H&64=QFxX$lgrRThqsH!wf0m9wq=Mj*fL&-'
    '`Zofo<8DvVYz8~GNC5R<2R>g!^P(K=#0esjU>m}y_YL6j$?nmKX8=9OJO@p3%QJtSAurJwJ6k{G_Dr$LK5V8uW<H'
    'dw`57qsXfvdu(37bU#R4=~$Bw+pq2MFkzDpnl|A*lDx|+DDo#mflDO^WiDG>><<e|8_QcP;Q#C2!&*GVF;v>_hD4'
    'wI=Z#vboHU_zKG$WZHed)-'
    '`E$KSY*#5I_?6E_=Uz3tE|Ew!qQNmaF+7A5R&kVVS;a}z~~G8vPx2~`shcaZ9`BynG8eWVi5Yu>n`o@W*<!WKUwr'
    'ih&0;4G^v(iW65jO+C*o8)G5WLl((Ht$qdDDZqF!i`p<Aelzhszpz(j-j+R8NTla=9P4^t#bh8Jz$L-'
    ';DMgH%(H0(?-HPTXOxjP@wyRk#?QhE#c!+4^I3-'
    'GP1jb?RSvih8_;Ev!K)r<8Khurqp(EqK5X1cnl)GxW~aq8Em3Bzbbq`k%j!A@g^_wnc5t;PGUh}je8e7(1@PlKxq'
    '|`*kcplr7Syi1?np=OrXy23U|=QNc>pMl4?%nyMDpv0fzy*1l{5atlC?#6z3xAR>|N5rG^N@2g;QVFZm2jiOoRj&'
    'J7N-'
    'BiD9MKapy8|)NC~;ibju?d<tPi6<Zi>zvz1;DhV8*sx+nhoj{{lP07O*9VE=N&k+pYx46<9LH6uf@Mm}2?!h+ro+'
    '0|=wG1BvV64>OQE{@Q)32I-c1KNc;JSK7kG6M^;3NZaaF8^l(d`&1i?m{7X-'
    'vij9T8|KWDGV`r|z?%cLPEo7V;%7cNLxyM%)5+ngPTxdLQ%a0Vrx`(~P*MFR*#7imkH@v`5<C`T?6&iMZXBjheo5'
    '=tAWe`EtGj)}`;UA(AoC(a7vLY~+x}YdJ@Q{v(X$^6q?9P8!goHki@(ve^tRc}c+j5eEwdk<DP|o&R%{m$<HpU45'
    'M;JqgP4;Rg%{eB_g;6OnW>tLof561}X?WX}c3GRbBr@8xV~U3<#$Lbb*_hIIGu!{bDsmL<X2s+dhvK5hfpc@E2*5'
    '|nF=_k5_OAd@BK3k>}UKAw;p!Me)8G^<&oYEScevMkQ>gzaRP*{a4NT31;gX{!2`nQJY&%`z)Y*G}k3Q3=ogaziZ'
    'A3Ap@ed2;Y>c(l8}hb|O5`S$aFH%F6r?9_L?Q1Bp0`=F?i>RZFY?gVt)2Rb>m(bpU~VzkBsTwzHTw3b?OPSFf7&@'
    'Hq|h|j`6T5ElkuHjlMedGfF1tSV`ySX+U;sVqi7EO$BOWm_zcC`afvle|Lr$^l-#;&;uPqNf&G+jR*g`;YvN2S-'
    'Gy6yyk>V#;4Y{<=Gh3dWD36YNeG0zvMJux=nn$Eab*xW-e(&}8ehq<v2lBf5ces&iJ>-ZQX9a2_FLzrOG)g)KOr-'
    'a+4vb`EQ)<j`1j8!9DR2}3z1UIMChU&0>ZKArV@<`G{#ci%A^aph21^TD~tx-J(Nds-MD8HBN28~Vpq=c~P9T~m5'
    'TCWigT{crdRDb0p%U{Umgn6FTxbnGZBzWGKPe7{n^~xm&NaIZ?w$>G%a{AFgjW-a4)^<Y-'
    'Tu99(zS|`E$GII<M!&U9@Sw;x%s-'
    'QD?ZjI4T70Cm=%PLJY=m$N+lMZ6SbQHh+MHOk7YKQA0WX?kWYSPA`4HaU@pbda%fxJqpm!G8#v2*|6gv~vI@)QUJ'
    '#8T1x>1N@n}wBbqlYsQ<y84%wgiA0G~9eXXyAO~bB+UagK+NF4-mP)!WiM%M(D-'
    '4hA*TOSd7?3m!}b}OucOS3Fp#7a13jZ$oaOafq2qs9kv%tE>TUcgDdjvLnnp&a}%KG;K8X~gh_ibIO>(6JE)OI(P'
    '?*Lmi>OsBFfes<IWOo+Gll9hIeaAjC^Vz!|LOGtZc#PrOTZ5C#i@V5*bd5tU9l2kvHWXi-_fxuzp4vzz;wJ>DXGP'
    ')h=TMt+8)eqJ6}e5`?1c4J>rXThtzhylnDiO1>UA26+^B1)N=ey3DS8Vy&g~M=dK>R@PUvwd5W|Ta0Z_2`$_pZK;'
    '<yS*9%j;@O6qQ-_rDKH>&q`#h6RCvJ*q#M*k?r<ZcJ*j$22Oz&G~*BX{}v^dQ{318B2KiL2r6xg5wUG8cFG61~^Y'
    '|3#HtM+Q66#JO+b0p?Y!kD(SfbuoyOCc&vut`y^4|wnYy+$Xt?XK6Ztw-'
    '7t+klZe=lL=>i+qQxyDVdKFjI#6&+;G^ZBJ&Fz;hYcs^!r%AIQ0`kB^5XXqwC&kg@l)xiu)GYuLgxAQhvy2Ycrdr'
    'T~$Z=qYW$^pao1oHk(b^l{{_PcnCE4CxQLb9sD&^zps5Lls9LpHAU6z;ti2Vuo6JcthvET)CGr=cRZ3;709)<=fq'
    'NIEzK<^?(Fd*-'
    '|<9cNQ7maYwM6T;$7b3_HNpg<EaADk(mo!)Re$;Rfxn>eVsVGNXT9jryA==h(aa!k<h@*9`Xg*{qApCS4c}D_LEY'
    'q-zYqX>m>ytl8!xN}$PBf?7_>{@|zu4PIxk?yXUxZKF-Z2!Xg@pN8w6SY|bQD!j(-'
    'p$O_Vy3O_+u*^WZ0ZS`yn_X?IQm4Gy>KXl>so~dj?B#Urz<Xp;=Lnz!ujjCq5`BW5l=F(F_UcQx$vYTrck8ivHv)'
    '7IMPDZyqyo~WKflJ6X=_V838t2M-'
    'Pa{Y3hLNekk~nM;8R^YLwMuDdw^dfLGKk!K8J~Or)|rfHA_s~xNwP)Y0Fu#nBQA_D_~Bt4v(<fm`vTcDvK^2g)n8'
    '#!x7t#@5Z6HWRA>H1eLTJF&!q*>aYysi}Xqvx@Q0L(<j^yu~FXz(G4ocy?<0i84;NHE<SxC&0&NZB5@wNwfqj}#z'
    'y;fZrSfZC-In#zs?=I<6nMS9vytxN2ipo%~8Z`B&x1hr|AgF3WumWPP}?+h}(~1GS8dKYHBI8EVV`5@`(Tet3P1$'
    'zyM^pe^D@sfI?V6$DJ~~eCr4-Ud-{}OT2|UBkVhK!Bs}dnAoHB$u~7`tZ7q6n-{zm9XApgI-'
    '$J1v|brfQQ+jL?OQ?J{@Q*j|L*RR@YqGO9aM7PGTK=!zjmcmElgMzJ?}lYJQ<K$3GRdw@pTvXLuVxQnyC~AYZ<kz'
    '=qOVM+RBEH(TJdq#SPu~#L{aKcssr4wik-R78^sokyel>6|j-PHMWQwZ1F*8@43kOu9{#Vqw9o%-'
    'CDFb+?I4nBmwA-'
    'p*j=RUB+`^#ykwytD*$y4)DB|mND{&0|;*nD*fKK7k3HSxo<Q|_zsPm>V;P`MTr(MD=BR>A^WibJ}^IHABFV-'
    '(kZ7s@IG7Lj0;7E7N}YA@sFAl10|T-_A?;;NI2XuIJY?tz8QEvYVPl<(xi;K{S#I-'
    'eeCLq<Y&_|^{%t>k|||fSv~(BVQ$tw7alfu=9xyLBfCUwY|uhI_~;*~`HkDEDT72|g2n`o2vU1VE`F7jJc+ruRhY'
    '-l9yQ|}!)?GAb9HMt)eu>xiYTNhBw7u|4bb92p8K@up^9{gVfBt5f259#xeaH5Gm|X5T2|%7HkBon?S?V9qrl!go'
    '1*RWMqzUoc80*-fjn-iv?>2bi)<h?01^*Kpf%?unEG~87CorcHkD#}h^V~Luw2quQ18OH+d9XFw{S2o@5hA7I;d2'
    'oU_+n0=<pXS=wY2O_<|v`=kNvTfHnH+jM)2zbvEyk#`B^(xSc_CU3sZJ@$CUkbn-D$t;TpVhx#NCTVq0t*K=HU-'
    'L8`;S*xseddBgc*sm*4xTSMN&95VT7qjaN{=}Z(#KhmFGDy~~eju(9cSd|<d)XQ6%v2|c|HY3N;0Xe_z)NW~3eF;'
    'Q-+_K*t64LEZW`IVI-{f_Up}z7QyICN1o^BMoJCeF+y0{6@w6zxxZt6&d1u7AyXU)P{{*J=@A<N-'
    'BeYA>)Ee+xJjI25oCqB~BNKaW+ky^HWl)0RX~;lkUmV;9YBbBNjL2=`-`rPJt^<bt{9EupEnaAsCL$^AL-'
    '>{yrl=<ACS4^l7i?SV-ui+(eO&#8no)yKq!sQ~4rAT3e`3{v>+QYs;y;kbxGHoiRbJqtz;a<?+rRwTUAVc5vAQl+'
    '5jjZG<S>qrMi3ZRHtLass6F>0TTxDdHd~a&MKSmYKmj)^_1hyXOnrBXK}W4mGM_pU!`9_JB<)7GQOKX6psJiMD)d'
    'L?jcJ#@cA%e%C%<<H9miP=3p-cGBAZ8%k4Rt+Fo8m-82Wwcv>EEres$=8Tg~-'
    'jeZ9fKPDiI3&$>q$MmBlZxgKf9!{MvsF@9-mPWd7?GV5rY6gPCph3))hUR+!@VcgA7(chdl0?mtePRa-E_Jy_-'
    '`0P*qpi2o5ZyE?)h*-iDd)!&EI!Sng{D!fH`E=MmF>ua&H-'
    '>d|&wn2RUnz!S|EF^*a&NLvcrCM6cl#unwc2Ngb|dNt!Z@~BC&yOcd%J;$bilExKOl1c-'
    's9>AQSCehNiEJDNkG4?6GX)wid8*SQ~bg_{hsWDc%~g0|FccLj-'
    'E3_wlS{t_^4Nld>P^KmjH@eev0Cypbn_pUkN&yaf~UG)L5~=%^ftH;g^Fnb>M0xh#`5lwMEC>hU-'
    'i?u<Z*i?O3=bHfnKX0Be|fov>XjqOPN;caE+((ARX*(q7JiTjqHkcC3(fM%HCFOtM2v7M+J#z{i#14`R+M(e#5&H'
    'Eb8kWF^yJ@jGu=Teg0N)WbXwCdRehJA5V<9-!23a}YN*&r0-'
    '?z@k)MHA9P6ul*WygvGUTm4p>dMvV{nL;4z8M8ju09>&&i@msImOz^M43mE9&+ZVc1ep&PYd3Ii{Fg#irhh@!29X'
    '-9zNg{R!o*?!81_N|#rOLD?MTaBt3PGcu47)(JhTUWVlFBW$4IA{TBg(_%aYr!I43tuoN+$V>eud83`E05W2p<v!'
    '@OoMOo|ngY)6T0SsT05UJZGa`LAxiTWFTw9D8G3A;xEs4cD_9=-'
    '{#jk=@zXCI>ngob97D}7@RCAtpE#bXR$RdJnD#oNFYZPN-&6!>*T~D4{ac7Bs<geJj3j8*8}wGjIB%?eM8C-'
    ';7t|j1%~_StSeCYzJlxhaD}tm>-'
    '5I;|1ndBrMK<!WL#HSV5?)6H5jtTp6h<jNa9A~9uzT&mhJG!*+mdz_+sT*V6QYnTrVl&5|ehi#OWs7Gj%dF(qhN>'
    'TJCDbqJU$+(Q!}am_RZ_8%TF7&W<F5CO5~Zy4^9=(Fj7c9^7!giF@F%UD1U`_4V<1yYIY<tM4a)Z9&=SzL;828D3'
    '%yVar#rZlq<&K*(zs8#ufzeMDy@XO7TrSA~B&+j!fl9Ov5o_)4sp+MUWi6ZZOyQ9{kTT_7JU&EFd-gRJInK|Hw}$'
    'k3`NVJdB(S{c8v5dbKlT3#is+2hsx-'
    '{P!e*G>Ptjkc`F%@!9!AG)mQ;_wBm$fMB~pe}`Mr${A{Qn9q&V}fXJov5zg3emBISjGqgj3JOO4ahK+I|cxutb^G'
    '~tW7o7&T?)key|+8d$gbuBu7+gyzZR6Bc?inO2NUWv6fA)P`dM5X8uu~{U7K-'
    'k4_uC&UB+yp_YoHvRxbKZgx&F&X`9`9(;cyKP$O1=eV(xKXYO(PEU+!J>-'
    '<xB*MbH%R176KeF)#zlf)n<XWbrGL&kW0>4#`U`)}1NrJQbqk_&^VK}EV#fv+Tj}2%Ag!7%?drIhwuQA&vys$-'
    '#oo}yYZg_~AXCl#^<fo1$$w|B0Zq?1Z+i?=I6X&Wtk5=wnPdk!6cfFNLC(>PCL{jQ@y=lbi7C(S8c2chUXwyoxyB'
    'V;Pp6foynAED9XqP)?B_?BH>ldvwyT_d@W341%58)IwGdoy+eWF}Xzm>nZiDdP4dE82gD|?gAc(QHy&u1OI$1HlE'
    'J=D&O>*2E4Ns`;K1)>ZacS>)t^KRTev0(r>qs~)hvB4}L{f;oD<=QijViO-'
    '=0)|n@Ppy<mb}c$^A5d9}c|yMy8hU=mzwxaefBv8!@f(gjzs6so4sM}PWpbJlL%kj9$jdEdN96ueAsq@3YoBAaFh'
    '}AmHVWB^0h3ecS1h#Po#ntm7zq&kk}&tEo?#sBII;MKKbYsxcJh&0>Jh&o%LsCq;)M)F_>TSgP*+Bt(db{ysx#)7'
    '2tNp>{Fd_FG0F^wssf;!yI8A>v6zeprZs%zQsx}aq9(JBv+5e{&}N$RASAgL3KCuI)|NOPrlH#WiUEy{p()fx4-'
    'a^i$55!`U{5(joz#WY09C;O?I7t0LJyWmReobo8cS-z0jD5zW{MHH9$>_UX8dioWNx&-'
    'Y5o*a)dNvx49RNx%BSG;mVHy8C0a(!sM90H8p-Nuz9?-39cFOZY;z~QMD~=W6aMompma?3N2;KY);-'
    '&KIXt@Ph6Ej6byTi%NaU^to{EXOvE#ISpEt{b($6|#yE^+vKEYMu5Q*{{gXl2`XkhKjcvq;G6#;}R+N<H~-'
    '4E|h(pSUXSMT2JW1fh=$N{umk8lQT;b^qO{k;RFUFv&O<OYl3J5qJ=&J-&PK1|KYY=xPoBORoqpnc-r^-'
    'VWvt;}gLTYtt_S96Jef!E@4xb}F*as^gSoZ=UZ;WS%wCP!Z=`Jm&T^YDhDa@-'
    'Swydxi0aZaTbM8~c;XFvRw5_{s0PWB6NZsi}{b0bF8@PfQD)F$J&A$g0?P(vu)!#iF~H8;@rA@$u$S{z6c&Gk?ye'
    '22>e^g?2Bze32KW?BPMbI53B(>$BvJpke%su(RRNx#={)LEc@aV|5eA2<_Cw9YfyiqI@k8KagGYlQI+;+(cvwO`R'
    'GSKVe|qlLev1he#~XI)t%UC;Ary-pc)XvN21omsaak(Vy>ivk8}>4qjzMRnpY3Ln0TG{q?{NADIAg-'
    '<)YA~A!~`b4+nBvil|ltEh_C5pl{UA4GLEHV#v5<_5out{sh#u;(wjN>?Q$93FyW6hXC(Hbrw$j%$r?^BsnY*PCi'
    'Ev>;i57`NX%rxID>7dfo4w|dNO%$>!KbF;1sna!HRZBL*(+^C7#)E+9&?_<8%W@MZB<x&=Q3ca~fapj2^hpbEjuF'
    'X94NWrp+{iPO`7WSeAVW>Gl)~%o^offU>7ar<>kT+N;>RO~2^B1~2<{F3y9Og_#zjZu1}=80lx7iFC8pH`G!gWO4'
    'r57K<B63}!soFJAqgR%5ttQx%}+ze)tGo8!*vDIuE}j_oG+-'
    '(^V((_iyy@RIN&B(kK|JdVH~wVkUOuChhiUt#nyZti2Iv7#)<0eK>jMHi-AQoev_t&mbv<?$bkW?BlJ5KAuynSSq'
    '2R7A0+_>{71BEv#$|(CEcRm9##F^k@MO%%T)6!rJNS*@!o3xsI6n$d4{=t)EO?Qhxu7H`S^cyn9Qmx#|0`~tF5N$'
    't4;E{&MrJxr?k~rt;jvV!_6oNiBf4$Cp`hpB-'
    'K{X7tf!ALV9wvyEpuCckiwH0lw@W9Uc6QX5#nT0jQnBzyG}Z;aKi(i%y?RvNCM&qLFHnHF>}{(49U>C|m(l{%Un`'
    'DR27$?1F&o1q#|q*FjORM?=>JLtpUTHgqYd&aJm~Gwt`!vS~^+@QqVM0ixZ|12mr_Vy=x!vr=={Yt2gc-Qc^|RWR'
    '>8PS;$z8SqzW^mV>0vKczgd(t@J_NHqPxCw<!VV{*}c~ti!hD<N@RRwv4OeFPM^l^}O`{Z993WeaiIc%4Am|{Z{L'
    'jlk)s4f~!`bw8CQ8<OzarF*=Yo!ZqRViy;^sjx==H1Q_SsX_3USyL_Xx2>ytb4=E#w-$D?cKfRaZQE^-'
    'VM3i4wHt1(vk-14ogigsoTMx`xgl+N#ILHk?5q1=_JDoL8U-'
    'qcy&O(j8V#^$sa&!N)b6w=&H`+Rhx;LWdj~ua?8HCbH~9*MjVKVezH@EOE{t;VN_pYo>fd9t4a&|LdU!GHKp9u&q'
    'dsVrAcnRYllW!pQMw5U+WXGzV!wfKi<Hz>QI!?GZe(Nvj?iiw2tWKbTwbpk<P+UR?3~7CabK_YP!bl>y;wyIVcw_'
    '44HpDQvru=md`l~RS_PVU3MC|!$3~a_e8kf5VX5+9dmd0#vmt%S+=1^HM&)Vi9*4>rpKLn{ou!}&dv6(8~AB?R_5'
    'IC_q0Aq&oN-YGr=gy^TDb)IJZiB()r^OCZmeEzy{X+Q{5|ruIP$URPM2?QZVU_S<;Oi+08cN>#4~RA<7FPAVXzcg'
    'eBYjr9|?ND2Ifq!AAjV()0i`)OFJ4jB5i$^v5)9`7RPf&lNiiS{-'
    'KA>@9<3N83C4GAMG2#jid5O&1xeNf4gGf2dJBgWbhaGGaapF>A4bpw!q9_5?Qw;;w%~;7}hgE3{kb$GfmiR7Y-'
    'Zrmeo{r<MN4ip(Nl+Skhw$)laVy>^>{($J{5Hy=$Dsp3V+7I@nf&*t*>_K@DHm?)LYh?{V783|+^Nh$nGx+d@UY;'
    '(K>uVWz$Tz53se*2CS0OP8-'
    '&z@0jxngLW9;hL!*WLD2=j+~NrS4VY24Wu_+#9Q877)VD?Qi#uJB8*suhsBzO}fAgE32^NOXOt!hRg{>rU%>-'
    '8RG)EV0#P6exJWtq~sTBAbnNc9&-upu5I<-'
    'cf+<jQ<=j0p(&=<Ou57zNTW^om6^@+Xhv6#4=iCLP;ylvvP5wbh`3%ahFE%npcVtgdcbK_&aOSsW0(0g1<>rUNMV'
    '9fu!w?B9f*B1;`>3+-oAO<N};HWxS#xP<5U*#?Q9QWQoT@z-'
    '59I;K>SC2V4@i0s25<rEnIJG98>b0iKw~w?uJmiJ3TG6boJ;Z#+zf~-EFdGnOZjo+gly-'
    'R`Wo|lUd6b4Ignf5i~0w)7ti;8QBKNQWAR_9&K#XX>Pos8S$B;OA1L*${H)IReXXy-juM0+xOGix0m@XG<f&P*Pj'
    '~RYhkhND&B*^<_`=q)SeDHgFjxpljvI;6Meg7(!EkKac?0^oZIFen#A8Eh&Pc}NjrMv@iCG~@HW4Gz%{_OyNG?=='
    'vT*Bx_A3dD!E`jkvAzjpPZI|d-IB&>Y|XMqH??pH=Gu8%8xrg%crS4T;`eiT}-EWnaahiA-ZFhpl!D9hty6se3^^'
    'gSI5JqZ@WbSDh`T#QHyvMJ34A)O-'
    'BCCJ8GVcMP0AX*e0bu>KLz9f(vTFb))gxwe8p}G*9E*O=8a${~F5DV<CK}6ot$(N-'
    '8vLn|3!44Y#q?)zBuP+VHt|Dp|J@=wY^rrtVWxQ!REAg>a%don_zh&_RokcFAdxOvm66-'
    'y)oN!+}dJrE@*m*huez(z>%v-'
    'x%O%Tl9(YHv8LbT{wXIT#0<UF;LYORwS>v(LtLnE%IyD*%XSohRuCfNst7S%hcMRw3nI9moQpRoTgkW!*)EnJIlJ'
    ';QKxK|F*h#UMccVw74?Sc$knw9j4$1){~~B{URM`<$|L9X@c^;&kbh&}zSg;yy6|J+kfjIgCMI7yw_}UUih`{?k('
    'jfJsf4?MsMdFq>ARvREm51IqyEmgeaEbGee}3J%2vi+96t4^)6yA49-Dbw%TdE=Jtgk-UR8yz8j+!;g{jq+8D9|9'
    '>X)83N<8x9%csHGSl0x%VUx?2AT_bB-?0?S0-m(Uj{5wI^Ud>78YT+y+)>fW$euc)#W+-'
    '2VcAZ^u_+(_L9zNe5Lf3I(bvdP3Jw!@OVPQORnLk&q@AvW6pk#`lgLB&_`%ALU_}^OA%j*_p%q!Uz5vY-ly95G4o'
    '8;^Ja<X2z2n!!X~CX>BR0wUU}8n|%E4=!bN`2W-'
    'A(G=uHX?drVX`mx7GIz_Z@1wk90FgGpgN^!xV*h%Mm<xDj}l2+dWnhXH7e!JdH@ZqPh0mUr{CiGobkYI#E@GbYca'
    '=afqG$hT3prt-'
    'd0SgbKZ0n@7SLG8}d)kN48)pdlqy;|&?X+|cVA1L!W$p~9rcb)m93yq!n49fAEv<hyX9RT+p1sFf!@w{%w0|I=I;'
    '4npp=-'
    'n>A%mwB7yeGf$VEAnVihGxr&o{p3B63@=L=XpjB$??7Gn_|LI$ttoH1*eNE^8>}{;i|==AfT&R8sZ)iZUe@yErKo'
    'h2v{~@xU^EzGDKnAS#r510=Jm|8~2LdPF@kaStJYtq3~?1KYDJp!}-Sst<9Sq)5mnP0~T(!>|`74Wk-W|XP?Y*W-'
    ')yi;?|ZKAJ}E6!BI84NrbVw*D9i2%^&Z&GN~5V`oXf4$c|cs5LW4BXA=cUn?&BPXcr;R#-3s}-'
    'K?LW+Vc>9mNyNrbjiA0*PHDtuZF|J;qeLjK%bWU0Z?;1shxOp$8hdMgBoFNrLrTL(aK{dgF`7h)2nRuQJKU-'
    '3DVG}L-SD*y;xb&v$N{cnrmGZNjBi%HOWcLtu-yK(GMhu_@)zk-'
    'OgvSmJk}amMB8f_Cqc5%9PK@x|$AeWz~rV(UXoXq-tw&GA7KXL>4~$ptSE#1y;00?IfoC*gfd5;IAJo9OaE<64v#'
    'ZMkCBR54yxR%e!&NowH1_s;`bIc9V^iwF@@kxd{v9+)^0=6a%H?xP#F*UH?w5v&K$i<4@OCxA3QTrUxddoasFFlA'
    '^~sLmfcwsH^O%wc;+<*8VUc5?>8;D9-'
    'SfLxYpDsVzJ+)x@&vS>Lk8E7ute2Xo@RB{jOfdwH=L?8dozkMX}dCEdVxdrsPiq<9E#(rt9449{Ahece*8i?XC;%'
    '`>fB0xfgiT}uNaA_>n=MKFRDD^+amq_-'
    '|1c7ST}w{#LM>jWV8P?66vNHkq$wRgsNNMUIx(N^o^_Yrf|1MOa5O2nAs5l<OsA@wy$MlPIUQo}hFmQ(;LyA-bKJ'
    '^ZK5Quj9866=nn>oneyJ1QT+N8S%(nKhg~HP+XNr+*r|?W_?4o|ZZ0r<bN;Urke$U?H(YOY1CIVIl14ZR{%+m55W'
    'x8r{dX3z1LGL==+l`lzI(SxPLm3^QREH`7jCW`ESH=@;+jk;?Q)p57KLF1<nMyY^}68ylz{%egdLoVO<=l^u5#rO'
    'ry1B6p{0D;(9U?8>!sU!duhctAZX&eop`W;OfASw7j1cE&a;tZ~S`?~L$^uJ_ir3q1am?+>`08|`inyI#9>srLOz'
    'ChS|DG1*&svCO90v)Fi~Ng}v)pY^Sno)9g*w9xYbZ=w7`CuXeVu@*2-'
    'aRr^p%P?b4e$KNJFHSRUb?#v_36Ru|0Cm5ybK--HIMp^&pghthmG`#Y>#ACQ)EDJxBI6WRKulsMo6fD>Y}$dN3a$'
    's$f<qTjN=o*;aS>JkIPmEs8Mbl#wA&`&90x#!y?YHM>Fv9}*QC94*iWAjcoSyEhG(D%-'
    'Ej*)(<{o+TSw0A)(&k30o{d~R!eld$gLwmH7CWsUr~7hv8wsLNo)>P376dF46rqG?rn|Y#cDN9{+=p~n8-'
    'F(SJ^dXnPH;pRtFYS8PpO7>A|`lB-F_P{$q3(2cSL$ZG-4s4M&p@k<=q<5|>-'
    'OQ7yD#*{REAIIQ?j%^97mZT;8TDo@qCzEoA)+*FadgMtL<LZ3B5M=)pvb1M}er;mDJbb6HS`6d=<;lL0R67R4T--'
    '%n%Q)~r8awb~94sh5~y&Pd9^P;Zl{vy*Ej4eZ{dv9rlbll2T>yY@NNoyZ8f!AcV)ko0n+k#1;x2_hqrn$>4&i%QM'
    'z3kRGpHt*mBWSGb#~n9uuF&sf6reTBGCcqUP&WVpSYq%BYpxgKe57=DX`dHGkMp;b)!EzJ^Ymy-'
    'd=E7E8pDg#+p`s>(x((8Rz!!7WBZmG<IDOC+}n!%;GTN&`D%N*s8r+rmyf$IeXutif*8bmuku&li2Mb&*{-'
    '`adHjf&qKDl|+q#jqmG+y)dyP!6^C=ye+jsfeht8KZ_bO1DAd%>J(+FQOVqTc5y66+#sNvs#uus|J_aAf|4|th3{'
    'KsraHYLbYR+7^)-KThx^zHDMV<$`Jjmo726W1h9y0el&yG{<u^t>VMR?8ei9szC7G{-4T`)bc-'
    '(bkqus0u?$WK)J@Paf6IvC^IEMrYN3u(K^$Z#-LT3*f!Ju6}dP8aH0s-gX|S@z7AsnON^*evL<G-'
    '^0Reji>K60X1k;&(4>{fH>=p9&VMXNl<Va8w>*A5j10jcWX~I@2Aa3V2n4mgF@TajD5=lX=3d9>}~d5muG<~49S+'
    'D2;q)GehB$WMSSI8CtvSWF3_o#LO$j;0S1QQl%k%>vBf|<j&Ol%NM1)_Ka8z(>dH8$r+rV_5_#`z7wi~z6dJInp0'
    '0rZWTECpB{4zR!xLRT%4~H*NTN@g)^uW0%`gT~jz<Z!uN%cVm-'
    'IxW(#A?#(4u?#$W1xuW23PfkJRd-u^Hx)%1q}<WusscJWqn{o%YcR22k`uE97U?2LSd3+1;DuA2eWO-'
    'Rj)p&YH-6)x1U+<m<KJK6mU2aO95K*{ZAA0AbGKiTVQiigA>Pe0#u^?;anVHDg766~pQX@ad18(O|EU-MY?~$PVn'
    'hCf`-Cj0;eyWwe6%F7CCCK3fdw4IN!S3FNfNnK?2Hy9%APBOo1f%HcJ*G-ZMtL=kg!OskwXruk=BPE6>h+-'
    'Z;U%+(WgK*^(31Q2dZS4CKw0E1OofUcIK?QHYmyfHu;rGd(0kARC+xkE}+;n6(yQMZ)y_MdhSasG_(h$}oT-yQ7#'
    '1j|+Ww}T_RIN)2%-'
    'jE*d?!Ddp2{Vr&$O!scU=olR?SR$n6DXW0O<;L~vOn)0!Fq>^i>~$z_8FvFg$V2D;77jk$o@_a|G2oRmjclG2BV)'
    '2kN0*DsrHgBr+^2?T7KR+i(dBe*J$*7`{j6R6l_0(fB$Ryf5x{Xd_O+?`>*ME^edHq{{N&B{wc>>QWxIeS|9Mg_~'
    'osDdJdpsLgV<C_dg!Iqg=dDaqsZMEhd<_eGgoFJKEj;?=e=qdKyE2e>`~eZg_O~ZuewJ(FeaC=gLeB|Mk-'
    '8HL!R^zb6=<b3s2p<;%0G&IkHja9-hc4<$#10YCf+bwGjz2%H=o?fsm-JNW7NmVUnaWq<emLHgI>(T@km!+6l!;)'
    '9r%{Wh3e^zVny9DYU7XT7bMf&WsiK+P*LvDyO0xel63P^WXVQ2@bqj{4#m)vbaY&6{|+FX*Zb#XBHvq1E8#&v!jV'
    ';*tpb-*LP}tpr=IRrfeRz2-DB+!}1J7ni{q>~lVXNSWms%;!&_tidcrD92A3RR9f8Zr_|!ZjgF~-'
    'aAbU9m7IrYbg}dFl_;S7>tF<+3Ml~C(LC&ThP`rxNMq5-'
    'GBBBQ~J;tT~yTtOduY)`7;}zy^O4FXV;8oMErO4tT%p2B$z(M#f^D{SnN+i3MyQe#bSYHTi7ZO3}tKNh|y(!UVJu'
    '{f|sv7++mYYVh{nCOS2Og`J5#u9v27IWU^Xf_NuGPob`L`zv0yUGm4J(Per=Js)5;BWHSzvM#F7@!Yr7qW{YLfFd'
    'gd25+oX4{!B+!D`6huJL;2RnZVC5r%!^HC)lk?wVDBibNHV_mywh4@(l7RMv;ygWk{m4p#m#mV>vE`7`P4#Ml~;*'
    'CZCRe?Tv}{JxVzfykth|-'
    '8@hJ^Df9_q=J0Dm{r#>C@b8z28Y)tbiz}i_2#TVEz9OmAvW~mWk6zb#Y+J;BOM8uFZ#e2A#PPM#52e~!6cw~4n{j'
    'i10&;I^9YVuhK(8Lu}1tn{PjkOrn^2)cbuNh<&v`J#4oK3Wtl=x@gu?I`7)*vh1%2#4Rf?ZqZ7XjULNJ!%T-'
    'B<wSF_qf$1H7W6Q^HVzZ)v)!$GSplkptz$OPX4hD6#TJmuBn1g9N&p8GeBL)j(i#$M>I1L(1qXo5SZeM1=s?AjeL'
    '(R*g@LwC%;7zFq=moX)mu}G)Ty%E^L@8n7e9C9n)E+kN=?#hF-'
    '_$5iE_0Zg3hEv`Arnp|OD@kuO!4KAiQwlM+5DEdsxMT4|A9se8jdN66uPOGCmhX3Xn?}k5X`~;{@)31u#eHdShLn'
    'MXggRZa{uLDEOSr2n$NT4wINM(l;a)k03O?-IclvAA}oAM67!)EXPV9p&1b^lWe{tEVM?ZtKzQg2$)P%!BdKxdv'
    '--N60N<9?s)i}C%(45xI<}xTG8%W#1*TKOl!^EPL8tF_KkS3d|MA_y-rG0(KMja4dM~AMRvl!Fd3E@3JWQ$PtK;3'
    '@Xg#B|14*5>jZFlZQj&Qd|A{6tEW;V{84~3;mK9_X=&Ts!r(#-UtrcTEE&oK)=-'
    '1(AG_n?zG7^InfEAmDssROa#zJALRua%p!ecyIM8myiKU%F1ubWF1Es{;>;JL(uCbdRja=QEzn$6H6!tUWP^-'
    'wjgvuk+ULj}&&Xtb-eR>xo~19~V<sXJo6my~o>UfFw|@YhgW_T?j<4D{ZAcz5y!^Gd1|3G@l+X*G<7iS+Q7lb;Xv'
    ')7MA4?}sgoFnW3TJ^H|v%@2q}y%oR4;XZwWA5csFq4zXK@?t=_&=0sYd5P_S2K4eztmo|=y*WI2U<(>FjVsGi*dg'
    '40&r-e@jGz8M8b@S}7mVdoZfk${<jr4)-'
    'nO^_l;^m%2LHnKkqvIu@0Z9Er0F|yo%tdCdAR#(c+}}ZpOJ*^T#Xx%3F_Nq0mP<?W!>Cj`jMCsz1?m4x6}fxwo6*'
    'v`vRVBrszWd^>*}3Y0={tR*l8A(Bx0IzkbhV&46D2z;NEZ`SED?=$95G3kU#(l{LSeqS<eI0a6LKVO9a+b?e#205'
    '(R}(}L#0w_0dTpE~V)b8l1e?e{by)C(En@zYyQ_ZUl$c)#+>GoD2Fm;KKXY%BgV+dd!Pyts>RSLX50@c6+z{>NR+'
    'dyl<?_lGzS(&5q3!I1~@87=%E7+}d~1rNmU?Fu*Y1%{w4bGg$PB*X25Q|96RKG>e|Xbul|k9JQwux+yb>x<VR&DJ'
    '+R?H?Qs_jX~MVIoS?*T|=l*=3rXwqg_rZY?t*Pa`_I(T7=>SO%{pLOZ|hpYhLC)#!i^&PuCn4Azl=ig!YX1Px3XV'
    '6Yaam*^bOh&jUY7P0-'
    'Ba?U@Y(!UU#nE=9+GTa<>hD4|2p{GeJHRU`)*;RC!5?_K7la9$sgdy2rl%33yj<#IxcaqX*@w+;U(4*9XBPBx2g2'
    '6Vlbh@k-'
    'j5oKaY;;(peYH3+0RbghKO*tdux47a+@hbj>e8E1HLiw0=X>e&a|2P7A;9U6oqTC&+QbA*)(8F8?S{%Q66G1W4WN'
    '9BLNUn*T38iT@fx`NQeXn~X-<X74vn>y7d>~l35gjj<4zBgQ(jcdYicXz$n-'
    'tRKe<<{C6NG;DHMN5#w~Mnis@D~jZ{)06G+q{7>}Z&xG(#QfY^}p<uaR{2dW_DT5+!uZHcB{O==OfkWl5sYH^$1s'
    '2gUB>6Fg!f7(6N*fCgt<U45*s#{BxUd)_iAf}3}XyC+rs`7cO3_enCL?!xT+YnBS;RFi_YELn^9=_htL{`M(Ne#q'
    'vtY$QRDJGl2@JTE)>e~gzaf~TvZlJR&IA2JMH_z{2N*5+E%NfQ1DfS|^Q|6ciH@YqARv&?lxe2aIKU0(ahKg-tu|'
    'AXwEuOLpY{<DpRPRvj#hCAN^M6y!C)6PcgBYZ^Cb&tiobLG0paZKql|uq<qnD=nKQXN&6a$%GFEDkaoeU5sYuyS+'
    '<MRci`g4~z?cs{8Pq8`+SHv#Iu^Yk0?fBOf9v&`%iLl1Kr86a!`QAgEQJ<0?@gIj!n@8-'
    'ACKX6Xn>IFS{s7ttX`YW^R?5oC40JDj4D)zC`dOKh`l;26cB{v<KXz9~y~;sx=z`IXZ1Fbg+sregG?Sn<j`baeC_'
    '-)gWNoE%R;{BG*8vpY2*wx7YPG;&;Yc)kObLRU){BO0H9tcihlm<Vg6gV_-9R9Q)=GE6`-'
    '^rOk`xBDtcp5kXq}*ds%(nV4)V4k87RC7>A?mUs0IkZFt<UeEMU|_eOA(IvX40>sf+l|+sN2M=~u$8aonX5_Z`JP'
    'NVhodM!{1fbfNfc76~lNQN(nYKE<XTitVM$VZP(JE*-'
    '2OIOwnDfX>Km<N(@Wk65J^wVC}MsO;F`j(%`YX*`19ccZbzF1)6doZrrlHqhLI9%R_U1K5S$_C!&q6|zMv0H<;b('
    'B}uR6Q=w31sJw)qDMMf>Zsn(WBjXn?NoOzy)t!-'
    '*l_4+{85}eyD)aU!%Ak!mWXKoJTY4w<r(kM=p)C%0ZeY2BVtcN0j1<yn7HG$L8DUJGoxI;BFQLjfwbKZCYQ?y?`F'
    'lP5&qLd0|5ma;>>wIPJ*4k#L86xZ`r~d(ELtpLJ^Kt)sfzK-'
    '5hS9=pHLWBu$mNMFmGlJHBSF(CSNjp7grRuhe&23XoAl33*c{-jqT2yqZn(Wv$Lhty-Ov(%Nv5Ix(e?cm{x{b?P_'
    'GDgF&2leT(%hPn|Ir5zFqW)Dn~SnMpG&e_c2o_TYUfkz*B1AFM-'
    '>U73A``&cUy{BJ${p6_XIp+GsiaJ}Iyzm};%cZk;U8%kklL9>X4#?r(ci$hrL-X6|lkmk>o&R%tCp>+ERu>qg-My'
    '3HQTyx}k9)K2-=A;)XG#{m?X72^<c^=RL5o!-'
    'yi$nH(GL!Xq&pyx8_evxJDv75U3%Gcnjpn`$E!2zHB3W({T@@9oA>k8jNiX1K3T6D;DKrJi9fxbRn^k{evYr8z@0'
    'JJAU)VS!b+*_+(TqVWoMt!00TApRF7s<<0ks>y6kx~Td8}m-HFUb<(iEC(M{ParbZFPUQv83%WDFwbWhz@$-'
    'PGlRBYXAn4^ms-L0+Bzb9=7{CIR{YPxWkA_%G}x)<4)$^}w#9gw-eCQ^Pu$QpzaU;1(vI)QlZ2*mdNMUJ;JMHNv-'
    'I6mXJp%(f6Gj5zT(=haT<*1BBDRMdb`(Qs*$`i*2=fCr11>9BC%5SLSePdV)ld!`BdE7viDQq#$u7lqJ!VO{TINY'
    '@S4q-'
    '{CVDCX^yRB3p8=5I<KEo1;5Zn;3JKdbyNbvn5;JTprs3eozaJ3wgVb@w)7hF75z^)aqgc3Hz9Bz@^s;u=vY=4}n3'
    'yh6GG>W3(P_u92%f|J!<0fgHb-O$zsq=C*X+4yGkSE|WH}*ee(A(mlA%j+%`<R?Br5fRE<x3zpK0-'
    '0RcMMOT+*rl$Bo82FCAtZ>WX3Rj7!Rht_<vtzB{Z%tf)cvxjisyXwRVRnGV;$0oi*LQKLAV0*mHh1MCrTWY6;sEc'
    ')Gf*X1U&Wp;JYPr?%)fBd5SPX?ZR_g+1a{@C<D^h&by5c+QV0{8o5Y2mB>VkungqvX|?XMQqyE`qaZCTh;)n^ae7'
    'U+X=cdKtvak#E?pjGe=<zLX@Xr+{3c&B@M^dWs`mGT+`s(T#y7u`DC@!qT?Z$dIW^r_!C8_@ntX^m-'
    'D<SCQ+&5rtp`uav;8~YziAGBTU5IH0oumu|74hdwjC_3Wt)Sudt}P4tHJl0W8^bQZBi&qzyAdpg$Jn!NRP5{Oetn'
    'fo8E~^bb1*M`XO|0`l!W%c4@U?&%>R6Fb@U&oO~9o%2)Zo7H%aKk_P*xQO+rO5(0@_KA()6PYfK3=OMAJdUiU<9I'
    'XL`z<R6aT&%(>$~lkIKJd-_JW~qucL&YHv;0D<z2X;1G4mUS+#Xyw}X4QXj4&jp;A${>{_~Ai`kys{Vx=-N#_'
)


ENCODING = json.loads('{"name": "strict-mask", "target": "probes.encodings.strict_mask:StrictMask", "arguments": {"head_dim": 64}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 4, 10, 10], "layout": ["batch", "heads", "seq", "seq"]}], "table": null, "max_length": null, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.numerics"')
FUNCTION = json.loads('"finite"')


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


SEEN = ('fail', 'nan')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
