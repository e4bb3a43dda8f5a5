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
    '*lJH+)b9+b9p_Mq@+xJebnsXhc&6C9TYdgE!lU0_MXj>bJ)RI&j*Y^GPn=gEkkZdQtK7C@51O|h_U@#cW3~rt@Wi'
    '`3HsAkh=ld@>4Y|`|W*H8Mvlk=)v1ZjG{YF1UAron8nEUPBSilS_?W>yyUX+dQs<$Rt`=uIy>o2Y{Cv*mJDTu7n3'
    'SS{3-'
    'A^eut%{7)$A9joDBsjTV=F?ZRNs|O03ILh}=d&W4pBAT2PA>D{Q(o2ZHYm@71|I)Wp27Ed9@fEmSuMT`vfwhSioC'
    '9aDnDP<c^%|X<vJ*#bk#e3f^d$Tte8>-=nkMZDW`x1fGDy>9$Z1e9N;Xg@+=SX&)H%I@Tj#(KA#7(rq1W*-'
    'vvb(ROMAL0T7qjrySlh_+m28p!vU*)ikP`Dxv<y{nH|V|I!p*0W}8!{O!pTR>F_d{2VC`{m7a$jj)*{kjHwNPx@F'
    'X4z_>5zXA~dt8y5lLLfTTd!MrTDtCay2F1VT)f5OFA*u?&!`<U!z%E=ufskLl-'
    'hJ~9U!7;OxxCst+CBam-%YBlzLb|IZ{80NKAhm|X12)7RU;qZWqR;BeLsAEaP$j)hELn&`Sv1Tl-0Eq`tjYt-rM0'
    'T{CqYqCm-{veAquYNp}wq-@Vz}{qfxpzXJzu19#15lk5zJ-V{3-9-lA>EYjq4Lr_$I-'
    '_DAu)7hip|NrpjX!w4(Pgqy^KUcFVU*v_x{Kw<r(O-8@-W==`-'
    'e+}QeIo9+z`n{q%_g}6c<=B7QD?alK<|eqyZC02H<>2u+hMx*;ngnF_G7+1SxwbP_1=2*{*VS{u~g&ocW&e}HS%i'
    's*Ef4ZEYYl%^E`^CgcUOYu{ys9W`!Ue$7)XD1j6@kis@<s0s&^iB%8p8t66gi^I<l*bmr9rdWsVwYjhR(S_1=S6;'
    'NDe89^@R)4cM+h6xNX^9;Wes0K(-'
    '!@IqwPeG<EmVi_htd>Dj2LB$^HqdqG0?1D}VKXaWGOSoACDH?gAAF18c3uQE{zV3H=Irk0yna<qR>%R77DQ@L>&t'
    'AJ_k;PYZbq}B32t%5jrrR=y9TC~kNo<y_%D%M4E!W7>ax<{?Y2}4D1T^@1MK~>$oVY|VNLHvPJr0-'
    'lsn7k<yAjm)XeK;HbwE){gBN|e7ynXJs=;*%4R)HHelRGdESM2OalXJ%431ns-'
    'i`SB`{nqU3gP0R~l33jPnfhf>x7}I|@msi%AzjfE6ATuq0F$42xKIQBGI${5zT>F!b=|H^lq5BsjYcmSsId=IdEv'
    'Vkqm(1NzO6Fq<y&#(JR;fF8^0I-&&z=qzkF$>wtp<z~O<?K(5+7k-'
    '@~o%}>}pg<?Bf;Rh(6}}*iyR9#>&*?lbE}F|O3pOQ8@~oIZwexwIxgYC~v!%nH`0^vj@OEGLYd8cUfUCV4p?{RHD'
    'rR#W4_LE_y1if*02aA5Y9I4!mOogAYs)%N2Q&Epq9`knY2lM3u#_bbFtcg?EL+YVt1f96J%-'
    'VnWOc5J@4@f2<v=E8)vN~PM@rA?l&A)TNbq4+z)YJpYay^kBb8snYM!u?<L{bcwnulctJA${V3eVSM2#D$dALfQ7'
    'E+2@x6xMBdAhFa5Ndylax#yPLB)Xvk&XGMp3eNp0QvV{Nw7YMTKi?Qt2K^wHCRxqDhpU|QhL=XPZLs=JBEjZ{vB2'
    'o(kRDDS(B6IJ58}hnth%Dq6a5G506L@L2VXfONi?sX|2fdMS#Van+f|mn3kZYB1dDBsKYKmE&PPi;C%KupC*Cmz@'
    'L{;L@Cw;y++xUzB>8kkhF>$CRT6%;OPDCyFO?v$a&ws2o)K7?{|;i!uzwboST=2yRTlo+5btszY~;K^$I2?tz-'
    '3fj4*Zpv}<ZRP?W4uV*KULEJjg1=8mMa6i2ck6Dy6FjJ;lOoaoh<zmSaJ59=f$Db-whhHC(p7NOi!*IiXxbSyPeQ'
    'B92#^f;KE1L8Ac$BF)gihDkXnNEdzAlM@uEUpyuUPM2mcJupe8F4=n);wZV*bs;O^CVw3hGPOyy>k3v<C)E%Er)9'
    '(P>Q$f)#P#;n+OS~i0Z}AK5f$QK~WmzZradnp?yOg@fJi+Euxv4*&{Qr6yaKAXwAOZLiT!=&!+*FkPgm$b)AW9S4'
    'Y~RB7juGqCM6MOaapdb+g+utPrb?qg2JY;q5PSu~G-'
    'ID$I;gj_VF0K|cTqKk0}uut?8vH_lC&Des2+Kb`z6s~jQVh0U#Qgv3)+APK`F-'
    'Vs5KVZKj;NLm;OKoSGj(IQ($sk5wbo!F)hY>8phcn@`?T?87nP*tMg;P?%0td0pGyH%<XKZK+PFQ-1^W-'
    '*%|IhJ7|!cSpBrX-Idy-'
    '6mp?)wf<vk_ODaAZKLfHW2PNz<LaFcp#@B)Jyqc4)CsOKzLC>*ZDwT;v7Mz&@`py`R(z!Vi|;4b#zHG~=$6Gb@;d'
    'e7qjq+8Ig{64}}9Ccc)wSsjVjOz5$J2aVHvR0ffULo{QAtr;(!xWURjR;|run49Kj5w@nKgb|MK*2sPS+QovthAi'
    'f(j3$*e_SOvGDep1lAVo%Do&Pf&TU$>cpu7AbQ2Lp01A4ijb;#a4Le<oaW-'
    'a5T>b3{KVQ8+=Ysv_iIBQ_dAU;bvQznjkphm!4=5;ylp+RwWu_{+}Wad*Fi@u|gIV-weiNAvX8F>GmfzYC;I~I(v'
    '+RynY7vBT?<lyaaJ>;hRn76^UN1_e72qH`8YU^6|#9L(bM?LoVU^f(dCOi~h+YxMxnfrgR;Deak?)P-'
    'I2nIH%g5EsMKS$wN)=Vx#3mx7rBG=keA=s87&S1-'
    'UA?n`<ppLseNwYcZ+#&(ggB|!{87*eTU?)xxkp$ZiM!jzUk56`wPCNtXLFPGVl3Skn>kN5;#@PA#A-'
    '89WRrX;s<uUW2SS`*#(MOvh6@{Kmg(w!F!8&&2RSpFo>GoX$DfmAG&)3z&P3=7Y3`^lU`bvpNfF%#b)s<pW+a<0$'
    'tG`YXd8G~U7<QOUZ87$E=K&MKR6&MX$J^`X!aDxOeI%~I%$>N|80&3^UTLXSWlSo|YC0=me}gPi<e!@;LX^pvj7_'
    'MTc({X9mnDh&LhB=yfL`;)74<x`Xc4yf5iv#N^aiIYuSi=^$}q0i^K6ov&5>!5D%!kLUZKGAkq9?hiGpMrRjU>~x'
    'jKf@+GO~?ADCCt$+pe`nD>A+a)1YVYL#cx2;L<?_0A|GZQ^w!;EbPz6^h?ho9FWk&6}>RpsO5kA2y)NB!gEy&@xE'
    'D*hXQA;C<M*lQe6vCd^KYX<DMpTIv3HQI^$p4hkdnl<eSYPh`xAO8AI991Gybb#ey<3?LIdPb{cidEJqY+)YQOcE'
    'G?&w(|f`8XtoAG>GKa4+EzsF)C;Li6v``@Os^U2-&-'
    '&g=tE&@e8NEtldy?WS9sEFm}Wwwi3fivE$BV;;8v*K@^Q1E%_9}h$^-'
    ')+J4dZNK_IyKvii<_d9_`v6_;HD>_J6WS=7#zHf1*H-'
    'hZhv*6F}xZQ(o@I6EH$!i%t2EbUU!K312NvB^m{p^mK;J|hDj2><8Ai+rn;@}`@NTb^^QWj~&$kLdM4LTywP{<f;'
    's7~EyL+=KJKrG}HE_WrK5k}kscA5diFnS;J>j5ZgXVZ+hr!TO1t%|L)475ku-'
    '}(WYRf)LWm5rLdbLc|lmwB~V0qfHD*bvE>=xAhi95!-'
    'D<F%ZlLH`j(b9r~ZDkcr+Q5($Yd)a)Bmb@fj|A>Png2?8u^UnXd$_rfA#IC;1lAZ)b@$dtN13vOe)QLzsnU{5L9*'
    'JJoXR_ylWSL}hl=pJBv#vemc%fS39YebN_u+A(Ps@_vY&DxtQ$B73*m(}ioD!64jrV-'
    '0r67|f<qHh`2|k{X8^OBDz%;9QqiRp{dQ#2K@`UYVm)WYuAzD{iA8D%kmYHiUx=oeMOxI56Nl^*U|8het(h0cyX>'
    'oG!Zg{l2zlSaqJNfqWe>X>yc<j`7y-'
    '@HVN&BFvk?LE+!tMlg+y^>2wb9ocIbyWN16*NA7POXHa!%0<FwiZuN{G+GKw4{km9F7hD}Cew{{<robGx}V9pVDi'
    '9TrWDa7*2@V0N_wPqP+%Bd15*CC09~2~V=rYcyRyABCf8rAMXLpt|k^fa-*3fo#alVuk9x-'
    'U*S8{xQ#&s68<@;hN64SlHY{FVgZ{xQDs150a<%o_=;02kZD4Bpp&#Nkf=m)72zb#;1harn0>nI@UyCFN{?qT~r<'
    '9JOnqV(}wD>er=+<sq#qDL&a^bDD($(7Blow16rec4w44iVo`oC*$o<-'
    '_(=(2(>pSHceP$49=dF%fT;e;NtVBm%?XP<t8wLX(Ma&TF`s}`?dz3G4v@y1P;9L$JmvJGff{ch2(9gg7`Tv{O?<'
    'aW@{e;ns*HYXo8Uo_ZJ2*1+uDh>?6vqvY0<Ox(6bT3Eo>jU&|&d?+-'
    'P%R&0Zkn#Ra@*j*&@2wd6y1f5+F&BQF!PF@oM%WE*d21W@cuSnFt~efG40fa^vfj%^lJx{V&rM3htIi`fzYYS3`='
    '`JjRGjn6p_&<(=5TR%YL0t;h=XB(jx=Ni6{PGB)&7hRr4v@-'
    'Rw=_i~^55Y04K_chdss`dor*+s~Fu6oExel(#vk#pV^3P3xqJsygb`d7+#o(w{iteCB9!00!iFx+>HH#=)cZ@qrv'
    '}vE!MH$|$Eiv+`eGIFQ_p!1CqnB1W?N3q>HzYEg7Fl&(*CKDqI~EbkEn)qPGJqd|2GX&$OsieS2wG#`vPAocF(n8'
    '^*&A5skhiEk4tde!RZ6}dI0ktXcLkhXep+Q$KC#x)`J<K<D=X?N+FEiCqAkX@r-T-'
    '6khauIoGjB80P$?Y&8b65c^`2Dv3;J&rxQ1`X~f!k+^3gvw%A;PN=)xtXV)5*b+kCmK?$$uxSwnQ4hn2gfi8Eo0U'
    '3ba1UBWkiB)^GQHp&``8g7ECt*xmT0r?4^raA$CfKB?)(5=z|6ZdL+jiG$*VZF#iEY40o%6iP%_867>MqOJ9L$vA'
    '{<A!YMcb2^CGcDZwrY7a%?EO>>*M2L37RGg2W0F$ZEg+9=o+>#4M@c(?!n%<fGI#^C3;F5Fumj#F{ce!JbfIw>yy'
    'l#8bkVn?pz+<Abosq?NG%L$fr}d4JactM@bBLk!9wV-CB<hcfJw#cj~U03o;93HpDF=VuS(GJQPUh<$PXV)!R(@k'
    'lbE$+a%ya7I#pxy2>gQGGL}w0}ydL5#G>2HTSZY@)Sw$`oWFbvdg!-?@-(XH-ySvxMmq-n?M8$-'
    'bG$*Q`s<)=Gx9wic{&hTqc+Bt9GgNYQbx#i+|>i`kTbZ*sCDGpG?XBY|_9(7ne=iI+}j6x-3W=8ido?If;N~n-'
    '5WeCR+)zNXj1TsHY8HXE1PU)O_2l6fr^|(AewZx+k_{J%JQnWB1qwH80&}dzM;;D&2s!Z)h8aZM#>eyxNSK9SBpy'
    'uZ!6W{@Q`}NX^b6MF(EbVJ#(`1v@F{6`pPVfN+y{Fxu|sX!Cvv=pM?Bf~=$pNSprr8rROPE%hXrS{s1AE;&+A$JU'
    'a`?xO>ra@`ri8yDUKJTD1)Z`R}sm^gRZ`rTPo#R!i}tC+#IoF$d{y|w!T<|O;|2&;|B7>{~`>=vRBrp$RbV(a$ZI'
    '25PRkvS}(l2#+8!vtC#=V1htUdu!GVB-Ar3HL*+=yySMgX(+lALXow2uyqzpFWZ1Foq71I1k-gewTP-MgBU+@pqs'
    '#c?{cM=P=&!fIlsc4nFLo+f3IgDq=PgWnAp%bVz0eY}6e$W4(FB4bp6~$eYV@YN^~TwPgwPi2wnsKVW>r0A#p-'
    'Q822CLRhV?oieOo=om3pH}Ggq{Fyr=>^l|0RYu8}*rS)qH#KjpX;Vj=7rYi7Hxd~-'
    'q5RRb<{MH`;N+<7{XyOS+I}hz^zM@I*hRA)_Hy4c+F32XcBND;Ojs5@?>)DCEs$CX?$s0V#uo=kXC(ESsT2om8MW'
    '>FC{qX84v3G@h@g(eQQmm%(rXcTJH6+&pNzs58$-'
    '>OR*)zau#v$vwul>S@lkE>xybsinqVNKbBBW6TC|j^3rZxC0F=g1om%TI<H@yXq#JZlf^-'
    'LXUQ5duo5UfGHwKk{@7s&Jge>tl8YO&(=2!K?tC^xii<p&^Hky!y+W;S!pRtd^dI9N_(>{Wqt#8K3BSRb6eD?8=n'
    'iB&hnA;XUApJ-<+%Pz|ImT^A_oL?it}0E+sM|kbRny0=o=BcREo1aLJ2V-4)|J)s{}Bdp?G@r-b7!7uG&-'
    '_N#Ks0K)Ps-yftugAt(r1O6eeiy@Q5I_+vVa{S;3Q-'
    'i(7?x?Ceo9?mOHDj4@ZYhEolZWlV`ennI%0U}OU=9u!+Ziyo>-'
    'ml*i(L>ffuP@CIu7C1A>!mFw*F1D#Gscbil!5xJj=h+mkvo{KxyRb6^_73E6Q>9J$KU!o1p#hNiXacP{bHdcOo3i'
    'LZrM9UQ(?dk%jfUlt#)5hm#@*IkQ-'
    'YK>FYm{M$~vf&g<wOUyy);3D=cH3F!+KYv*+*y>3}tQ6OGtEh;=salE(9*JGh-ebe)Z<J@GyQO?2`xQmw{#c8K~U'
    '5L;tHi`R2pcHOR%C|Rqlc6!DUsMxP7P`IUYvzlK=_%3GW9Q=tr!HJ2#3uQ8`Tm3*>BkqiN@%FMa*qNzL5dVv(F~A'
    'c9aDkW7Xttb3=wJl>%2xAc0NpgQd38o<PriI$ai=nJHwp4tEjY_;R<%7^yW?q5f^orPZS&5Eb9c{o$sQC;>EH9Jt'
    'Ru9X($pI8TRdlmeVhm#JtGr)Zrg$m&y7%m;(5(LW?vlK25K~mtcb|5<KNs@RIUSt{`_0;KP_HpmnI@9?L+vM6sD*'
    'q=_XwzF&AuG>fZW-JbhgKg_===Pox#@RxWK_?*wAif$NXH^Wr~{$HejpYOL~87X_9J6Wjjf&+fvljHSvhyj(@(!b'
    'y|ExNaIjV4Ur!M-HO)+>2~QIR)BmQKA{e;3EJ9+^p1ZkFYTH-6;kgwLZyw>PQS*m-mpg8-'
    'GVZiH3rza=I+hW0p6jUHaOgh$`a!-XU~cdoghBTpiqO9z`}>!yI4&g-'
    '|i{d;MuM)T2HB&_%dh=*RkcgA1UJpEtgLk1~vG^8a&v=8lKMSIJ{M=h&R`MUHOP;X5gA=rRo3`OAEEaoL1%H-'
    '|=lb7BiLFWxyxDYRo6+EU=NKRtymB|yB1Ds&-'
    'Y2~+HGr`hTx;SKT|MnmS)Vf)0uIhEcRc+x$geh7S}7>fO$PSVH$%RYm)%wFB?ljQztpKjWXs3QpDdS{(&TcP>w1|'
    'HG@$EN;(*#3JD)E`8(^AsetxSu2e{kG0H6?Z6B^-xXm3-'
    'k1QvJc{^dt^N1HhE)uPC41exYj47UM=$~!gDVH6t_Gn#g9TAp|`&hbTZ=@QzoggVu4#YXgI?!2XpF3*h*nT@@#91'
    '4&)8jnSf>6TU*+(a7}E~;>ZBjF!efNJAp)9S61&FUE^|~>7=E-'
    'oK&~W^ExnEA?u8+%Wjwkh?p!o53_*JDaB*O98{v|2b*fxE|keirorNO-'
    'mtc8{S2vxnJP>aZo7B*Oe{P=so&-xZfcPg=*NLYsk~~27O!6WHRuS-Yvs%dE1HZNyC8)0HMEF^&vwL)t>NOgUb~s'
    '#UxODg(80Gabf^5X=mGNVyj)=bw=xdPnvXhqdY>Cd><&CZ>iZ1_=z2?)X-|qSQR26PMm-'
    'sJfocuA$x|eiTWT9N=v7CQ56t6^V5S);r6`q5dK&!--O2O$R38vNBu?RVRsNnA$9dDv{3FR7zxF(5qh3L~C!=H_Y'
    'r`nNc>dxq&v$mdJuTkm*E%g2tqD2_n(lLSP8}GWRFwFD1-'
    '7%;8Yd%lL_s8wBMK!LM96irc99P`5H*sWX?mVv{<`Y{`klsBE|9(<<p}Vmiu3{l5_Mh}sC-'
    '|+^`64Q+3j_D<NE)YDZ|p+cFHo&wJfmJG0PeZ*{9HTkY^-uBXJLknC8oN$>jVeh%tPzGC{E493ifk6mi-'
    '~J6+<0819)m85(J^V|*=#I%845vES%gD05688KMoOI~He0lH-$`V^rPlnCfT*AzBY^I3vbAaM-TsLZkZnc)Z<r-'
    'o@4Tlfbs1Y;>?pEvO7Hv4*ha%~&_mvgAnQwTlfL-j+V1yOc9WXt%2Z)SYd-'
    '?e>my?S6bEnoaFaWuFOqea0xE=G`ukmzd`7jg&!F^S2<rW)5U%Rg^H5SWvBuU)Tr$6i_X%lGg0;YW{C=*0FP`f8I'
    'u0R%~gDi=hu)R&;Ur0#@YFXbVu6Lbltcl1QmoTJJGIw6{)F*KdXBSVAmggaO77$d?9Wn96PgfKb-KY$evFnrmk{w'
    '-i5E4&FUlPzjPFDm7kr&fXDI9YLkw;L}*kCRZrk`7Ja5D9`>6^q@y4wq9qt(W+2O#ZmdV4Rkkus2FF=Bc?aLKh>a'
    '>{+YAz*y*V`br>g5#>69X%4||~VP<F@3&J1Sc!OWWQ%kZzQ`#F!22G*qDvL2Dk-'
    ';>^S^ZH#=e#wXb($jD9mvN9v;x8zS@1oj9LCp}j}%_mBF4@L*fKXfM9nj?@=khI$CBhE25z_NW(Mv!3E8QARVGR+'
    'yRWAmN$|VgN~Kf%t}h}<f4kl^Vs(ojKp8u2*nPBVr2^gz*hwIEA7o6s)lCJ=9kWuWF|qZFRwCfzP9C&Y8ncIRikg'
    '`ntiL{$uczP2qus>X`no)BCGC~H$!9#-'
    'HvH$aj^1Myz0V$M=kE1zS?r|o?brfQhK)O=H`sYMZlBmN0Gv_hsj}E$o|1k?n9_3X8Aq{+4=_c<DCDPBQYX6>9k>'
    'suEJbCZUkeRAzvJKdR*ye_(2w{HN1k8fuTY2IP%t$)O^Ko24#wo=mhv}pf2oiTR*1FFv09iT@f91f3w?;`GxRGKT'
    'JX+t;2?|y2!2VJdsNRbQh1zLe8V5ib7(vHNG<h<-'
    ';iYlIZQ%Bh9Z2&{(Pt_BhP5`FXrVL^Gk#u1XF%X8TlAxhC@{W(9K<})x}s$#skwDK5{8@4rfu5S;tv*jdo}=&3O='
    '#+zSPXu6Aon91qh_ZGOdo#>UVTYNLk-yvnpFRC2JVET>L#MQVVm;DC0JbOfOXOQb5lF({2CdE$VRBsw$2h+Gda;z'
    'Be2Hd`_`+TS#P3aRRWC^Lp+HGSn%aC*zWDbNxvqh{3U5u>4G^)z3UHi8Z_xNNq$lU^cw%F+q{c@<DPCi^2*&`0Z@'
    '?aUz_U35bV5wAKb7fvK{n*>kAMBOQJTD;GjYDNii9kE@W{Ue{?DshNJd5vNI7^XC^_GP>))XRzh!WHe+@b&J8cPH'
    'tq;qI$<Z}u^h#b4wAS}t%n1GaE9+Ts4*fzmGZO)qlC#_%1fx_GOLm8T!3=48IYT-cEgqf*d5aqs%3o3vKuw3w|wW'
    '30=CM8CjmaXDOjykofnD<@9z3&wDotp$^#FO+=HanE^p!%#Wk2|?bG534w*(h8zuSDdpSeoLuG@kb{=hd8(LkM6k'
    '<qiT3TUKwhWaomu+MQErYl<wgzG^Uyxiu{oJ?lm$FB#GvFC=|YB<^g&kvAAC$WKT1#0jW7;G_z@*P4T7z@eoyvmK'
    'CJmYdGpGP`@~r8PyM*2_{<S8Er*qmZ+RomBboh{DU~BEm!SVbjnq?S=eadZz%;X{pnek>PXk~d|Izl1|3@QF<58T'
    'ElK31RemvpfvVilB&w)R{6*ozSCOVT#pUSTLZa|#hgT$KP+FfTkTIbG&Y%q1@+eUhrs=B1O=6LGu#*@9<AY6FD>l'
    'xELuVYvi94?2z8h=C6pGex0YP@&xPG6?q+*lW=V)mS)_KTIAY`WbrlNyNQ#)v`W^O8zRq?SXuL_+|@~W)Z3{O8WO'
    '&bpaqC>C5XfMl6oRF|{9Yz&Q{{f;O?b9bMyg5cBD>O98J#-'
    '__Q0BXUet`@%(NYSpyVEBwQlx_l@~k)D?1&$a7^Zx%&?2}u`0pBws2LX>ksG+!sZyFnV3nAb6VOD^BRY&Fsg5UBL'
    'J6P8GK8e8fJR_e@I^!o9am#&hz!>iObjRYxp79LI?rpHX)Jye1K@z0WId8kDTHy<20?D+LLQ2J3>I7Sc_8j@@)#$'
    'ovjh37oGu0y)%Z=CCR*m|uObHqtd7v{ScJfU{$&|3z<-nk81Ns_s?EMe<dt-betT5)b4Si=+bmPftCVu$vd4R?{i'
    'C*yZ5J74A5v$ypdRLD+2rH@(P1*Ht{fMrbgj0UsxM#3>pHveT<+3VW3?jp01r2#AS6nqL7nsjG?P?YL0>$74hreX'
    '(eB>x$KAcR?g#j?dvtX0H=2pxZwH`u4*&l1?uTQ!VJ<p-GRcat!K+ZpN!H{6-'
    ';sCvB%yExQ2EQ%#ihLM2e1nQvd>V^mbwm#f;}3#HW>PXH_M?*L3wVyt($4Tf0j*Cs)28uA_@@gh902#91(MERGO8'
    'VyIyNny6*<xy{>|J?{T{3(#?RsN~5pyYL?B>ao&??3b!|1gTPHFWD5JNJj<iH!7*fdsjn)?D`X<6*P@SuwA&~D@='
    'z!Q-_2pWyu&0QnivXzenEB7Xwp}@e1XC##Ez?X_**MoXsb$D^P+$4lQ!>mj>zILiubCWbV9RkDq!6^a5m<-'
    '=xXooMU-oDVDN6p-'
    'FBEnA(S{ZP`7Mqa!K6|_T0ZnP)Pz`7K%itjZ7yQURf#y62q$l`elq#E=~RbQd1JkfkIbx9xnq;)GQnD;F4SR&7C_'
    'AMl#|+O!SkT>|DYT6$zvI5;MVKdRtXm*cUq9rLQUFu6{1!7A#G2>s>oE()uKw6#QDBi1n>E$oTOFo>hmUjGmz&uA'
    'MzlHKuh$Kc}n3vW|2XhN4vN>@-'
    '<rg;vuwZeIWuY0p8q0%FMg>zN8Tbn|?{QK*XW&}`Ld<PHNlMc)(QdPC6cTqrJcclX91Cx}_Lp+_~kRfLH`!M#Yxo'
    'qGM?$E?oH_OBcGX?a%W-'
    '0}CcK1t6pV8AoMC=K<&syR5fN_#FGz$HvZ6|<EMtQ)erml|EsC8(&}V_BtO(i^j+8#}U_X2#c3lOsZu7eqjY%DSp'
    'cw)vGr@{cHogsQ<u0cz6p05jBe(&mh714Z=5G;R4V5=74>Knz+PX4dR2gJnnCJNmjRa*D;TJ^W2qEviWnp2B~qQ9'
    'Og)MI|{qpM{uL*+5WgYzTXT8w7FJzaem_j~6A{t@Ptv*e0qYH#gH(Uq#f)`(s6B5isrR<%s0bPTyX;%|K~rRNR}7'
    'CW=(?S-}=~+Z4~{^7i(S-l~`=mBfgfaFQ4aWF1K<{7bqf@AqtTyacafAq-'
    'r1G}wOo78U^Gs<_XdQEj;dX`3FXA*<Kj_EqQW-eje2e&PmVA06B~wPY3$!p{A4_l-'
    'M+<~gs`@NrGLVht;+u;feRWd4TC2}Gs`+!7h%0=Zy&3(0<;zgeW@7iu7VRoxzQ3GJ?J_1|{~xI0ss!up|^O|O}9i'
    '93)+oA4_$o9EG-'
    'E=3<$!bYIvszPLm;v^7py<QBl^aMdI28#87)3TUfd!WZI^J@yA*<qQ&1f^gR1)n+)`)0)VgP^^A^SG5lQ5SJP`Q6'
    '5;Ea2PO9>S!0p$@w-R`-GUkNUtwG00Ibz<yh}-'
    'q<*%<U12lbMf5`p>}tAT4?F&(Myas$Hv>`WY03S?l!i!I^?b9fsQA$mM<DU;%p*lRz9Y+?L~944UnZI_B1@&*rwC'
    'mctbPdGe_4blA@F~R#>a}1be(GVGXx$(6jGX^IK@}c9yR{HN4ltV%t@`2ZPNY7-'
    'XnD9rPUocr{R>@0CpS{hLYm(#OQTCoysE!+Yp8115#NiM&eM(IbzKkxYWO`Sk-XDz@E4><dx9I>yqyeRzTn26!l+'
    '$eWa%Pfm-!y?Mn>bx}xBQ8`}M8%}2n%HX>=%crS4T;`eiJ)2JRB9*ISLv+V1K-+BHV5yyK__`Upua1XJ-'
    '*$@vR2&rfDjD%Cc68LpnvDFNcho!?XLY?gW1E!vsAIfZ2`;Dw*Nw(&*S2G`&^(Q|ONl*O{A(ynkA?7^QWP@FD5=n'
    '}ZQ9*HG~C9PS3{eGYQyK=`efakpoiHen!52xO|{rf6vBz-^gRHUhYnhVv`bElWI6_q_!i;B8xCA*DV^)d#zuM%l-'
    '8|s`c4B!+oDgDS=!%b>q-RN=St+;je)ARup)WQofFz@X^~&E&ZbbzHEiy??1ChiT=&-'
    'gq`k~+zJ$?o;xy&r8@A)o?OxXHlRBxqjJa{)p0%C(RZ(x4j$E#*!1xlv`md@M=XG@jsXTIC9}f^aQ~Edd{cxR|vu'
    'A!R9J2I)-NfW;=XPw7Sy8Z+ClYg3F_myP5Y_tDG<};Dr6p=pbkyG&w{O99F1Q}IN7>3LjKilMby_-u$YXP(YdLB-'
    't*6Aj-m9w6RU<OAv@o^WGUE%PTK&@VMu|tBeEBq38|#|jHf(a)5~L>9^*fegS-_JP*-'
    '@W=aYlSTO2b4Uo?A3pIpb4Dv>1m<D=gcII5y?uKPXmT2jc1+Bl@B{O2J{`ZYes~vg%o}hqTj`kiwD0dJ=i)9zR(5'
    '5v&M9D`e1$DzqXC*B77}g7R&%*x~4sf#<gCwYLzPI4#&SaKt8AA55%>UO9Meb8aY6ue)jI+Z8+_#<Za}?zZ~A;YL'
    'PH_mOS}X-2hMa+snJZ#jbJP9;Rtx6j8a;;d=syr&UqS2P#1`zy)>U<MTbUni=HkWQ>%I1aJ1-%uNFtkqYfkx-'
    '%6Yx780Lx#gn<?-'
    'e`9W<n*YP=yMm>YV1V*uR+I#ihSxGq#Shqv?Swj;3rh<q1Lv?>Ep0k!g^=a$Y&`hS`W!$HWsc$^nV_quVDyzhYse'
    '?=Y*%Ft{%(bI8~UgFs~_dL(YAvwNxeN#+0Dp*CfqTqCKWqzPIJzTX|6a;j6Oheow!fn9VwMDQ69|6lI43}0)T81c'
    '$J4-'
    'ItMBo<lf8$;v+{r6qH;aT}AQYaB^+(UGb~yjoptX6kWBQnGcEG~TmYr;az3gc4?(CB}&Mc;HYuws0;{&@4H8`qfH'
    ';FJ-_gY1?tNG(yS0?51T0dBp64_CU5W*_G>};YSX_LtN740JA+1OLerknK>RC^xc&+?|>l`dJA>w2?&<<)R_I6OW'
    '<AL!G9KLBcuC$$rA?ikLUXiy`ptyFd-Gg^7<WN;{DXL^;*KPr=0C_x(9bZ9<Gq8BSmdUjTRT66KNBFP3Eye2t`xw'
    'WRnHTr=B5#PmPuiN=t))GPk*AhiY+J2}-UYYV4Sy$8Ht*kn+AbQfVg;Z@#PR4}Ul*qz|AC&g}slbZ1sGY>LAG-'
    '$~7X0<2g`>QYOv1W8(`bZQ=RueFrn(!4+&Rk>tNQAgVmH}HS-'
    'W5po|~{x&MlQ8Krv8Cjyo8A)AjG<I&17SHvV+6b_;)cXL?|Q%9+k%FDZJQGt>d(j=IXOS}X2yZS4;OBJtHghuIn4'
    '!)S0)HnpW^rkYrGJ?mT6c;z~S;b2a@x1>hbw?i*CgWWh+?=k*&r=%PBZqG^kkQ5K$O}dSal;K(Hv#(p~^{gmpS@T'
    'RQmq1m{yK8A+L?q$)sR%}}Vx@|$o%Gf<$qrC0{wgQYvQ7YU4;A?=gGAG1R(ofRhZL5E5^c3kejhPcJ<#q2rbLW69'
    '`TfM7E)i6WaPprCN-Q>VMzs`vP<Er-ot;|EOl?gEwS!Mx=!OQxufzCeB}KwmRZB;Q)7LNc>1TY+s+y>;Axp-etKy'
    't_SH012^JDdw6xBW6&Avt-p0OSQHeN}tkHdJyAb*0Ohh5+u8&Gunx({2%P<p$aWn1IW%ftCntt(a9;r-'
    '^<mqj};?f(0zH6VBzOjMYv7Ae@v-'
    '9?Zq_X3#qSRUGQsnM5ZH1$Hm0h_Q?+Y~D0uQL?v$OT*f?3V}ah6Z^qn)vh3Tqs)?>i&>q6^6N?E;TK<@*Ef4@bM('
    '!!7`CUHg51k_r1BYE1T)UR2psdlnmyG)V-v?z6tP(-'
    'We_*D88G;60gN=){bbJk|o{DXyS1c^PKx$<IYr;KgaCt<Fu6CIOP#5uoljc20bd5vST_3Y16Mr1IXjdtH^)M}3u_'
    'CNkY7CqPVMC!5Z#-'
    'E7){qYADE)q+D;WJ*f*ym1j$066gJBN?`F{j}RA;2Z})g}r+XCF$+k$=9U4bl6Xy5O@=2#)fC02;IU9KhrD9(OXB'
    '({o4+01_9mHnwAy1UF6o0pqi6n-'
    '!G}WfLPUhBPKS7s)S2!a|YO&Irp|k@nW?aCx1^BMoeTItE=pqvdl11b*lr5sSIj~gY;ls4-'
    ')F+0RJ(%ivv)fg0?|)u7;yYh)C)YHHpiu-l!JZu<X?3G8|U?r{;{#<-'
    '7h1ca^7VUSF!JZEh;b+(AKtbfM3hp(7YHg1ME7kJCrJFgiWT_Iwiyv~XaE35j>uitog&=qa{>AvqH*U<WvCsa}q-'
    'k;Sa8>HZ?q8H_DMse5l}g>>A?R_l=Xp-F2WG=bM-w$(?_?fZ;LptmkRx2CzvEzS+UkG+o9IiFMHSR-hx?8hB9ajw'
    'wsWE7w^%Q8Ix1W-2s0a#-2l5MUR;(VlZcWIv&MUV5hl-1eW-'
    '1GEkOMDMB_!`5D)!VZbrqZVrBvwR+k7N6m8sp3Q4BXp_{otN@^7(3ex~Np+{+ExtFMY5#9D*3cd-L;G-'
    '`V^H_wBB`*LnPin4*W>o7=iGx0Uvr#(RxSu=6P$nEQeG+K0}UHTNn|njn$rc+&`9GGbnstGehD-KgQ;f3Q#4<M$t'
    'Q91nPzH~hzJNH!(NQ&y7GBHgEWlJxEHmt!YO=Z(sx1QXXJPr9>`LAy>4%JjS;?N-'
    'YiLmmNb&osv=P5Wxk=h4=dPN)h)N@P=pWKSN|&au*+>qckQf3UMHS#LaBYYX7LzOH_A%^Eje+un8_sPWKH&6!y5V'
    '}6ZCXWzrZY>lVyHUTwgRL{<r#eg{Ljvj86sYy_98XF7(;1M)qgm-ICHSed*NMMXNwu3_3*NlD31ZiUI`s{7?UYBQ'
    'qDGbS$pa|iPLVgJON=1C-U?*SiR4&k|mO?(}HUS2P;gq7D%CW^jJdSXIYe-'
    '&4VLyzmbn41Dr>A{S+7fy1Y!~bpb`%=0r=G5W|74-'
    '&MkO&p*uxWDKFVx$Lr9`en$~n;QqD03P>x3lw67bpb1vzLNTrRHwxC7#^pTr#(8oq&Hy)|gMPoC}C6$@ZmC8oJBz'
    'T?#+dJ)}6%3&0g;vPVs1E?_3$nX+-'
    '9Ko+$hy_JXPz~Y{jzzDFv!<y!;SOU72wDnwX;=MvjM`K#}oAh^cCYM5&8CjOX)p6IBUj=`YMLi5#ZAwJEOr~BfE8'
    '-SI7?Rye8jOu#5{(sb#c+`7Z9Yjy_uq=?xuSKMCZt$(cDa47&=QwId)MbIRd0xHM&g8$=Ovbxg~gH>UY#SWZmnr`'
    '&0e^32r}bU?|YRRj=jm8&9DCct1-'
    '%s^Mm(RQ}^aNZaojnY8nu}8qgs@x$Zs_<wY`>0#WdHYYhhd6&mc*GT+7Vi%Be}d&I{oBD2UL5c(W^YIjclX}z{)C'
    'yw5M%^>onaD?80~=N{1YggC{18_g0esF9>IEtii@uH4E7nMT7?Mf=-'
    '@}X@knLslTrc!3UjJtCuuUy4_%O^2<Ml><uG)9;m}&&a8aLT)ik7SM>;&-'
    '+dZV#E4I8sKR8zN^UhiHvX8$;qvzW%$6KRd`x*TEU)%pPz8&HF@!{WpO~<2Osr2*zCzbF|G2W88@c!2Nfd9oWZw1'
    'tI02QN@OOJnf|Kq_s%H<0c_YObYVuFg>_rUeHquuTQ9%IF;r!mm$$AdTThDV3*c29;Bz3}UCuFTBvUoV|r1360iJ'
    ';C^%3;Ovfug=OkALw(%MTyr%6dY9s{PZUz4#5HhP7aRteoo&V{B(RvKVSW_zx)0m{p;}P$AjZxJm_ulLC(v58_X@'
    'n2f$|z-=gTX-'
    'd4=Oe<@d>CKi~OZ3%o*2hAm@<GI;rfM7gFee;a!mO+l@QM?=&blryHC6KnzYH;)CyPhI(K?MHqINqXGg00u8dmP|'
    'ia~c|M4YudY%is+5NgqKZ&GQW8!6#7mV3s44<EM-'
    '&fCebHZ_X*VNWDVupC*QmVWG3N6pCq>wtzki#=_)mb#Z|c?lPY*X=@r>HqEl`KYNBLfoO~_%JKpxAdlSQnT^k0M%'
    'KEsYeq97{=0hC8$TryOrPSMU>+eB`;(A@3fIMKxx}+EY?TLwvOV&Qs`B&MXHzM7`P#!BHVGw$5rDZgJAskUS@Pm>'
    'b5Kqus|vGUU0vq9KfwMQPR&1~=xP5{q&qAdnEbPB&SBPQ_zh4P29wo%S<M=zLp`ZLBI4!IbmX-'
    'X<{`eLJ{gt?{0wvYBzSp(-I|oEIZ!x<|2gy-IT<hCAfIGh5-=kTtq5%Bz)ILyj!P*9zQcl3E@n-'
    'WPe;G@#zgxbrK|~FG9&eFo+tl#7i2P0LB3ed%WD{v74Cb3!|M||Au7@Ob2dXQ&E`-'
    'cHuU3VKw@^qO9?h39SNB)`oI?<Zgnw4G{`=|B%pW@Mmt9XCF5Q52##2WjTz^$M*KYd^+t)NyFN~LoSw~PMcH@ams'
    'W<eOrfXvk>K)t8PkYDZEA&vIohGoiC+dUkMiwmRZwEC-wbnLdWhfHa`KzlyeQ!HH<Se^8-'
    'NP1Ny3bUL0zsY9_}7<FpcLq$1r2W;SAX#4-h6!g9g)ZK`olwml?2Xb5+7n^Rg=Z*G4sXQ|JMDL2dn|Tl57N-'
    'JJtb3Ya*b^7%EjhfRBWL*n>1HOiCA9Hyp%x<^mQgj30~%QF#EggIm)_<2S)!zx$xg$nRL&}d1+F(r{gH~sR2qxlF'
    '8Q1}~yIoRL-JHZY1F?twl)_MkQ2kS)czx<13E~;0HMOIxK(nLo&-'
    'ti9Lu`QaT*6JX_!nY(b9~yC{>D<tKCLCS{u_hR%bovN{hrW;;s)GfR8izisuZs!rZBedjm=aZv-'
    '3QjO1+|gUxC5VIIyOwXh%XRy`fm5bKFItZ-yQ6|eY5}5fcT>KQW|H~LB^O@hY!cYlxn^@-'
    'u;c%Gdg>a)N9+=M35;Zo9FSLXd=ThoFShfQGR1tK^BG1icx%;O=nqa#aK_vKan*0b@&;Lw6jtfnL!G`icLe+fPy+'
    '_p)ge|3Fs%`F&<5#;a{^Kt=5Ov&83Pq$tHAgUEo2LS|c#IUH%EpZfH?q_i~tes9M+AHN5Si0_bWq+SOXCW1#AR9*'
    'a}zj+pNyC2f^g_MR#HH58YB`G_YAz4ss9oxH)klq$sneL{L#4U;l>_{+)92m9&kquuwzmPQ!8Jp3Mg=!)hC#G&4b'
    'U*m9}KEV&DW&hB78Y6izAYJGOT$;SZc0dDq`6t%%_Kw~ho;<Jx4VuQ4Whv}1Zog+K-'
    'wVc1e;|z`vc?O>@+r5qzkBlLuS0KJ+yKgRTw8;G;rhr1x9ayx<O$j-'
    'IC7o&A^mx{`)YX9=|P{7gzaFB8<`2J?_@#5re;;$++zBYm=V3*ZTh#=0<5+bE$)2*Pd8h1q5pb2dZx7KaSW@*@>*'
    '!}r`un@XR~NPuYX`T@80})w0rbR3z7u{fWpd}-%inNxV;3agxff)0P(u@Y-'
    '0c$E9+@VbKzSpw5Cs;cD}i{srdGL8WHM+4DtBsEvJi&rANG9dF2^TBK*t#=LohH|Cw!{k8fVw#kVW-_-'
    'A<hU>^VDF6O<*-og7roCoRf=;+|c1Nn>=eh>_><g<bY;`erihJYD{uvNL-i42nAcETz5&^{1s&v`V5hr36+Cmq-'
    '}S^xFL>yT#ao1gX%j)r@?u+1<Lsp)Iv)5z>nO-'
    '@`fDg?KdnUSXv9sTITFicE?*BaqDf$iV%&sEvzfDz7Wt85h3k%EesLWc$oOc`*n7N@7^9Po%a!}2z<{i1TtU!l^+'
    '5S+OH!jv@J9Ce07r{uAxNh>wwJVV)Kbea=if)ta^$x5Ul*<_TR&619`T<&+0+Gz2+I*ZUF)q*1>Ld>GUHn?<Jl}p'
    'B(TU0haEYiN39GHNBlB^$*_-R-(Em&^RPh55BO`#fBL!k4;bo#l0D9RAv^v6!#RGBt0fs^$?zjeEzGL%GlMs5cv-'
    '=a`VI)WBfMOC~8F259*0DYQMVX|XmZRLf}9d1Hm2Fp0q!{nA1Wpzz$#T?nbNBJxFYPBR1ATp)m56ReNj$Scci>8r'
    'EN@N0&It1fUR227Rj}Z_Xa>iU{^YcIzq+BiTRirJ^)T>D?q81XWoLDVx(;Ia|?QA+FAAp~B4>fiS)*m@fT7>FWh0'
    '=?elMKvMkrfS`m`_zcaFqc_>W!#Ge{37li7}jDBSGyc2Is@q8=A<9cs!|rc#hSL#xKQWH5h)0Wk!9wz&MUEWz7wA'
    'Rt5J9Y4PUz9ZU(sBxX6o7$C)7#CFOZlORX8McwKnurW8mb?Iknvgc5-Z7kM@a-'
    'qdjR)GyUn~3Tis=XNVeQ^G7iur^(Bw-MP6xRedNtV+c9~yMvRi|>uz-'
    '{!>H2){2rG#Q2^Xnz1p0tw*;$*E`0d0IffmDC)@}@mpvGpldXX%RA#W;2&;J6+Cy28W5B`}fJxK}w-'
    'Qknlf#2NJ|X%hc&2(@{{{%BHxgtTd6ljaYgjgaQ~7-'
    'prctjs|7(#J55=cAvMDJh^@y=b?3O#5SZb=0dI6o)Pt?Z_5yqrS~Nb4pVQYU5bnfruj1#!uE(N{7`tdT|{{@r_`7'
    'QI)GD4hu)J(PK&w+_YdcWUIv)`bb37P!g0^MeGI=F|<~?6y9I7)0m_%s6{!ebB5LlDkzI)R@gz}HY5XuHz7UP-'
    '~!bEAsFU1D3wKwdZ^D@dQJ8*rzCd~-<ca3dno-'
    '%*tL$kG~&La*aztr$K5D;YJ@H%pU)$KWjUId?$W2&v_rAMlzGf|yw|0J6+{R9)f~_nxs4n^8|)FQ)S@=C-'
    'vpH%JKWI^?kSB&5d3a5w%CQ&w1V^F+0hD`d(Z<7TX+Dw(A%CU>a;?(hy~zOZUXxJ0CvLb0(=3AEu83)d@?(#H}n|'
    ')s$M(QolCP!9V0dzdK!NgXU{H--R`iGS+XS}+CNXs7Dsv3do=pUv2XyB+vbSalaN3u`4%Sbcx}+A)b`9M*RM!2id'
    '!LV_k+o072(~k_%y<QdT1b^U`3oc&&Nry^Osn;I^Zo`c!QeX2~H@&v93B&9Ivax4HVsjWr(DyQn#q!2x-'
    'Sx%@taGY0s0Mm-'
    '&_YZc70&YA7LZ%EX&8@Sd0RX<pUpoYkt;Iccp87pW6h3aMuRcv`1^)12bpATnvI$7iq`QBm3<p<wpFB#Fh&;^~~t'
    '9PXJpCn<RJfjO{;{;f`DoU`*y=j40(wb##%s-'
    '9!6V63RK&B+Vz!MR*oi`Sj%J2fdll<$xn{(blT;X5?HojwU)Y}NTcw|BzRCuntnLE7Cr86LIIp7FRh+y4Fe_J5{i'
    '(c9j721@SuDI2s{Rl+NY=p6pwa7elX0=dD=z`N6FU(=<RO{WP`tarRRvtGkA<k#;p6}ox9Sk3wUtJx>(bpt#woqg'
    'g@ujgf1x!=$66%@EL1{<UYdskQ~xt)8Atf=nnGa6u^MxW}@jB4COAzqh1Z)PlYZ?-'
    '#;*{EET(LcH=db6ofM6p*CU(52Ez$)ESw^eZO(E=4)_af%#qDFUfYxM6)I|4r*-'
    'I<y$ET#yAa*FOrHl}g`m0TxeF2ISDUlFnfp~RQQ+=WgcpF0AvegBc;?MzWglu?e)IBuv#zCVo{C(SereO^5(<57x'
    'Sj{ZW}50x^-@!|RJyefgaX0`G=>Ui%M*1{z2@IW3rP-O~RjI-<DcYtt1*g6h7Ex$!r5=z*6(AjP)mB@x>W;LH-'
    'i9`r)2-'
    'ux&&TS<4{t<9pP<&L9Np87X4#}`<t*r|#o+{wiig!W@n_>>QNN#1;`XIJHPSgd+Mj#qR(Qv5Qx3xTQOwv2+c6v&3'
    '=jCeBdMJM(PrxcS_CICN+v1-'
    'ggI1gSn4CAI8sTi^TOc<;LNUH~3{RijSjF!ok053>x(T;r#xQ&s52n8Ok6&d4G_Eg_61wY+rK{|<c84f3^3O}1b='
    '|&y087f)bAC5O>AT>nf^7;sU0s&*TyMM3siMGBTlAZeQ(&C5JQttB9&syphPE6;ob>@b=f@O)D?F<M{*t9g8Hifh'
    '&-Kb8Hf?Kt>fw<sYk*XG1DVb323;8-'
    'q6<l4NTtS^qc{d3%F{6JVOjT*hvVy_$v$_kd2nt%NP?q$vZ}P`cnGE*0U<XAMG<Oz84SneB5!7ssL*j&_{&*25Z_'
    'idhK-aFCgN@y^|IAipBmUbKG}Q)L_yJ8SX5o7yDobHmh3qxn_OAah8ZEyA7{nE(yV^`>s^_FX0c`T4?BiOWW4DD^'
    '6fp#qEfQ%=^-'
    'H#JK6cqF#$52^Hb=Y)p(CT@+y<Ki1nyS;;wP_iH+bBnJ$hD4a;Rbj;yBRcr)7jEh`6c8OB%ZyYZMfzT|E8f}w7|q'
    'lBS10^*zMF5J)oS^BxG+B&h@!985Gsi?Y;X;!rCTDo0}*`D0}FTL}W^Z'
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
