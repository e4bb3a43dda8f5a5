# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.1.2",
#     "filelock==4.3.1",
#     "fsspec==2026.9.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.6.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   environment.inductor of the cell itself on cpu, in torch2.1.2-pypi-py3.11
#
#   Question: Inductor works as installed. It compiles a function of one addition for the CPU, and
#   the output is right. From 2.2 to 2.6, on 2.9 and on 2.10, Inductor imports setuptools, which
#   these releases install only on Python 3.12 and later (pytorch#173823). Inductor also needs a C++
#   compiler. Metrics: setuptools and triton, the installed versions.
#
#   Expected: pass
#
#   Seen: fail (ModuleNotFoundError): No module named 'pkg_resources'
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


OWN["probes/environment.py"] = '''\
"""Probes of a cell itself: what it can compile and export, its packages, its GPU and driver."""

from __future__ import annotations

import importlib

from typing import Any, Dict, Mapping, Optional

import torch

from torch import Tensor

from torchgrid.inside.api import Blocked, Fail, probe

from torchgrid.inside.toolkit.cell_faults import block_on_errors

from torchgrid.inside.toolkit.graph_counter import require_compile

from torchgrid.inside.toolkit.inductor import start_inductor

Facts = Mapping[str, Any]

def require_dynamo(facts: Facts) -> None:
    """Raise Blocked if Dynamo cannot be imported, or refuses this Python or this system."""
    with block_on_errors(facts):
        frames = importlib.import_module("torch._dynamo.eval_frame")
        try:
            frames.check_if_dynamo_supported()
            torch.compile(increment, backend="eager")
        except RuntimeError as error:
            raise Blocked("dynamo-not-supported", str(error)) from error

@probe("environment.inductor", kind="requirement", about="cell", deadline=300)
def inductor(facts: Facts) -> Dict[str, Optional[str]]:
    """Inductor works as installed. It compiles a function of one addition for the CPU, and the
    output is right. From 2.2 to 2.6, on 2.9 and on 2.10, Inductor imports setuptools, which these
    releases install only on Python 3.12 and later (pytorch#173823). Inductor also needs a C++
    compiler. Metrics: setuptools and triton, the installed versions.
    """
    require_compile()
    require_dynamo(facts)
    with block_on_errors(facts):
        require_ones(start_inductor())
    freeze = facts["freeze"]
    beside = freeze.get("setuptools") if isinstance(freeze, dict) else None
    return {"setuptools": beside, "triton": facts["triton"]}

def increment(x: Tensor) -> Tensor:
    """Add one: this is what the probe compiles."""
    return x + 1

def require_ones(y: Tensor) -> None:
    """Raise Fail unless `y` is all ones."""
    if set(y.tolist()) != {1.0}:
        raise Fail("different-values", f"0 + 1, {y.numel()} times, is {y.tolist()}")
'''


# What they import of torchgrid, compressed:
#   torchgrid/contract.py
#   torchgrid/inside/api.py
#   torchgrid/inside/probe.py
#   torchgrid/inside/result.py
#   torchgrid/inside/toolkit/cell_faults.py
#   torchgrid/inside/toolkit/graph_counter.py
#   torchgrid/inside/toolkit/inductor.py
#   torchgrid/messages.py
SOURCES = (
    'c-pNz347bdm49XGW<LNH1j$M_+cIWUTB2-'
    'y(X|wvCZ%W?B!(g)5@2!YsHFYv`;Hl40D`jJ)?Xq4bG&);?l<$G$5(lhPUqKY6z)uuI8TFV?yVkPb;PS#nk<Fy&x'
    '*WArSFSqxk}Pp1aX|?K^`S>b`{eY85c|4+lS|?`0CYgF2$`(GZ-e4naJVw_hcew(L!38m?i1*M-hm5kj660L@H-'
    'RCNm*n%7aK?bn0EbLO7Rs5Qj7Y7KW9kNf^b~03r^SQry8n32;_vGLb^w2g?ZH(P~q<ScoXk<YM-th!c?}cVY@4=E'
    '1Fmb_O3$7Xd8)w<HbiEKglR-'
    '|1Y%0{;0vG{L^R0)Bhy4JTn|C}&6;*hi52zKzScLcL}yIql#iM{NIuzZF3Imr9^!tRU8=d$+-'
    '&kToDqh2k$V4WnspBdQv~i{9lWU}vphfW=Kmz2g&Xng!89H609kmmjcgng-ciH4cwY`{y5r*qld8nH0I|fJXoP$U'
    'p6$o)3P*Zs^)hX4^}-OwtE6=-tWr!O#6e?4B%=>5U9k$JzPN?_FG+93S-'
    'Fo%FFEWMw;8trpQVm;mdmVZ;9AkU`*(TxK~z(fj>5io@Dw2mSy3cs%Hz_Rk3GRQ{ugQn{3IiTS(B{@|D1@c8_U@S'
    'bEcy(Kv{z#humXew)f4=z3ubykG}blM;Guw^Oppd{<hegEL&VUKBhBe$nTs5^DL(R6x2j9IQUUw-'
    '99?rD+3{x8P|eH@V&tA(`fkg#F_AW`QA5yc8&2PEP6?C|5k@O<E34toPdx-'
    '1V;MK{toR4<%$9EZge6dUwp8cd<%F3RViEzxvd)4D0p0o5hQ%PG*C2?dvwq+ItyzjxRlu*Bii<qB2{{kaT6Q1l9i'
    'WC8E3Sb!mb)oDC0ngb~_Xgk>25(;1{ij~L{@!uk=FaJv)f6?-{62baW3~B@`pegcx&zR9K(*ZEx$-'
    '<oMD$*c2;(J{E&7R2cH_9cUVV%cdXwvHfC5|_;Ou}Lze<a$1mO#sAG)kXcF?kTHB#RKX2RK=MSQ~Adp80zMHXvBw'
    'IIvJ;$~@5%3ou>=v>W-'
    'rRKhVlTS<K;BKYq*PEz2J^~x275r=(6q1*{p(YKoM5{AbxJhrN8{5w{3R~&(9aoOUwu1r1Ox^@`k0cj}ijR%!Y8@'
    '&u;{jdUupgVf;gDVb##R9F3D-'
    'OYAy5bZJ5R7rf`3lzz0R2lKBsdcoGDH<zqkwjW8m>}VSLvfm_Q};&`6@n@c^XYK5Kgt&h}=ms`5mNfd=+0HQI3k3'
    '<PAn?6h|Y#cwAvNQh>%|G!sX?k0(R_5cKZk_zcbI54+xOWz2dL5ER>VS^cwv^TXq__oyVLuT)m5e?p!C{i0zI4-'
    '$AN&`sO@`>7-'
    '}G_+gZU8mY6wt@nLS*OAnHaZ5tXGtu1K$a|JM@*7r0nJCjB9nEe8O2fMGE*6V;*z&?p+5)VqL;2^x#IQfC6lA0C`'
    'k?#S28?mR;*-dJ6;KRW<4_0=Z<(}kk6KgW(vHJfRS3)F~Fb;=2k$P9~!-'
    'Cepdl%^p>brvY?tOYNPJh70DZfh8c>|9{TZWn$o?mnyGyAzf5wsmBC#kx@)kuON{+jS;Q#l)eR`l8c{L&>oQJ_K1'
    '2qCGx$}J>MY57Ww`NG1gpm^2<fk-'
    '>9N5q{8Pr=VOmH>FG0Gjz@h0T;%RE5bpTqBRT*hx;d$Oz4+ugu^Bpl;BtfZBK@5s&z+u;7G|ZIg=!lvn;m!c<K!?'
    'o%w}4+qETR}U`i9%CS4FdFQbY@6bzN7n=LXDMhm0Jw<1f#Mztq;H49lI8Ea5g`xNU^3gl#`flXTs@tjM<esl1LL_'
    'ybqgA$!fRXd*&;d`4&}#^hM+lHw$*j3>P*e6(d}v9%qyVoIZnLOz!U)R@w38eUgZn3SZntFA%j?i;rvFus_iWnCe'
    '~sO)}?k7Kva*Kx<xUrix<gA@?tT8p83VD~6hf@sJjbv1ypk{|+`XfSJLvGae#xqnEXG2p0Xi~J5KY8lE}#5Zwrhn'
    '6#z_qlD~L10OdEIq*5iV27gH9-JC;Vt`BU;>&9r-'
    'rtM2}|SXhD~Wl`|4E#Z~UEM>ZqZq(E3rm!<ZihJ%O_TmRjELNfg@}uji{*b)-'
    '<>H1Zt1qjosoju?j723iF75r1yLh?c3NqwEHHbv>#S5wNvkGKG)}cwkwMmw`>pZKu8&+=n(k-'
    'zpG@Kcv;L2xtXauP8@W-C@KUpp(HUU#0#z$~;(YnVCXk$m0mXqPky{O5VjErS^7Js-zM)lp&{0z#K!LyQI#xesx^'
    'E*{=HSDnr{fsKzb6@0K>V>{WK4%W)SyJIV-j=_lKOF8<IKpv%A5Qgtb-'
    '#V1GEE43|pHkqT231&4ruNpPgTBC2kqF8*(365&}ox&aUvJCQh`GRq<oCMRGuL#wFXpvlm7-'
    'Os!FzxGO^b^=p6$UrsaXl4uISa03_QiO;j99-Sv#EjvSI2G`d=DW6^H2I`?}vDLvbVbnk@s-'
    'WJLtdb9sFGHfS%r9aQ-'
    '*a#JAf5;_LpeA9^1z)nSBv^=cZ#7Epcxkz9~V!N)0Az(PF!fZQf2uIH+?BOa0h$R44gP0BfF3J!>MO)%7hhY*-'
    'Ig2q*?Ssr#elOXhI2Da3OXh7)AoUe#{1|(cBW(PXB+?*chh;#FZmPne!3N(2Z00RCjz!d(Wi_0pdDW&vf!2ee2lF'
    '2j*7STT?1=8eotAGXbxb<_sM@x~(>TuAiUiD$0#q`p>Ixe=DNV-'
    '`i9$@V_47U`8pq~x}&HMu_i&YXs11KA4E)YR?&<hF*Y+SeDa~X6^K}39xyy$1g2w__DRw7GHP;wCIHNyB)(z;NAR'
    'a}%5BZ@Lq6yRhe`X2+pdIVoTvjo2uWxl+h2StW3Yy#kL+E>r7G)N*30MrMvCArkxHSBqRwnD{411Hs3a3Scp(1C<'
    '9o2Jo3`qKbUx77f*lGQFfIhxiDn*0Yyja{%Wg|6N_o*TPb%eu^52c_%rxz2~mG9n|U<(sjF&fqi&?Q9M<RmOHTT8'
    'S@ge4W14sJi#7BW}PdNp7??vq_^%ZBpUa=pxZKT2Szv7i3mBHJj0^D2Tq(gHR*PY<dif<tnp%HQbMrc!qhev`JZ&'
    'ht}$f|7t|HhagN8bh+Xev=V)m-xgIs)-'
    'B``?W6Um2@lJrYl}RKAeAcKQ^xg?pgmiggxk!I`LNy<90YE|jxq`VS*}K*l;IZD>xg$jCad%hr4~)B+6d_@p2h}{'
    'n(++u!|0#X&OtKU6ijr%-JTcu`OFw?t+NeXnBpqrCVZV!Q*1RZh#xp{$tbwTu{yw{mdd3&<#x4-'
    'Z{BHj{iA{xL_o2sLPTLQODSFHiqRP9qGyolDwW0q%rMsR^9j!eij<wc@04Ukb~D6vqA1YZ4$d9v!ed9<Z`5H0ouY'
    'TC*TZKzr`AefUBN$$D0U#bNIAWLXIH#&DhN7^wIC;WL=exNM*@fOc%0w?UHSTKHHliYn=jLL6{I=Qt<Dff?*#Zrz'
    '>tp%2sP^_dGw}Z`tFKRB{Ukoo;;Dr=-~hw(V)fXK{bH-HL@#e^@7z3Ob{Mdl63PDrF0{06y#@}G%5L|Sd;TThF@|'
    'Vcx2-sM?h#|Mz96~Fy=a+1DJY<yR$>H8KBsv7h1^J_4@jH^O-k=ln5ugY5}K>4mGLJT0jVE-mfvIjqjK&jB3rAeL'
    'NEdfhH^V-_22yxetXCh)ge-'
    '5><x_z|F9IkjnSD&mbi?Xhyb8t?!se=&hRjZ@Vt8YbsN?e95Emfhp(K8CgXW?ZM2;dbFVX^R8iR6cni^*oG-~g)-'
    'Nh%@A8pFx2XRVl!Yri5Cwo(4D&QmlVKbhm{Ws8mvH8G<@2C)20z`yP}!Ct(!$0T1UK{{Po3YEa1DA9)eQsDO|w6O'
    '>e#u|4|2o$N@Xr3b4~Ou8$^;KHc5gw4C$&NT@wuUB#t!ZHY@L8R=jOL*f9xTYa<2St#pjNp)@{q^>Q{;r}ID0~p~'
    '7d_`>{Xdb?0w)6bLdiH|O2I!>3X<2ym;+nPP#xE>GheZw<0h<D)AfJ0tW|F9Fb@bufS>p;dwVu%A5c=Fi`3_#h`I'
    'OIQ-+o+!=N%xbi)d0dr7xVe@EOZ-'
    'F4G`KedW`ZmV43m+t3&9gR3NA(>xW<>%$`DQ(e>6U&ZeR$7k;^%_{(voj+PJ#M2LuovH^s#fam3Y@pxjJuPA^Wzo'
    '(0RrTVUt6X=gHw<WRu0edVq)4X{vtla){;iNl+1o$Ap)-'
    '_VCc#W+Ny`1kt7{IgPqsj!hrOTsm;Twu(~IByJ<N^vT=6}hvsC=^)Z;RUL4{M+QL3r|gXoh5%xpaH!1ECEZkaERU'
    '$0-vkq&EKkI=J?Thqe_JX6__@0oIrN5Nm8o|l)TI<9F%?R+U)3)0LSgpXe-'
    '7mwo5Uq%@y>a{wRT}#I?M&=1ow)uiUU!QKu(m88HGIl8i6kKnB1C3k@>?sF@sZ^)w*68g|-'
    '7!c3%dU4V!9x%_`d}Gs`0m&YEcrH*wq{f?m9vP?j=8N^0p}c`I;mRU9nf3h_`I#iW>veRrMoKU-LO@by$#5zTeeM'
    '-*oY$_4NMkzcc}T<)!Iu27Q#V@j#9aR%w19%L~utI*$xYQpLi>3>QghW4C?Kkr4D;=DWVV4YQ&3<%ZtO>YN{%+in'
    '#a&Gm3M*!K_DL>e>N%DY~skwIB&dtzfa>bST^ciYxfesIxbAjA(3=IJX64wG+xtOAh0c?Tq4BrrJiZVApT{3@=Ah'
    '!RFJ-XGwmP6mh7J7Ifh2(N!V2K+CggaW8eP-E$dnEe)vAj-'
    '^%Ye*?nb7T(Vg=}y}K%9(jk0@1iyW8={E?7*C5MEFITO1d&P`n^@MvUlrdNDovbV?^u3qP8+w;PFm<2+;=?14|O*'
    'pcQHq_!&hxy$NgW!j!87QY@Xt4Zb!LDZLoxxvoYPlN5G6Xax!WxDL+Pve-hRVHq2WAwA$O)q0I19O!i$Y;A<BNQo'
    'DNqw6$S%>h4f;xhgA@QC1kRTxvN7tzA1te>w+676P9i^~4zK}KAn6@W)-'
    'xaBmxXQL{`ij!?U7EkMOx~CdImzJtrbI;qgoENDSsq)5eClLQK!^heMV4`o>RuBZkC=Kd@E(SM6nW$@<S)hjwDR}'
    'zg4PLYC)D_JFSffSNhF-;0grmUBrg6TwidE!tOpSdbWTF1@4(RCo1lGcI6~G;QDB&OU4nFk#!{b4jMNyXJYX-'
    '1{@Xqu}1lFH}*~mN@-'
    '$rQ?Q+U7&IJ!zFlvI{VsTT|`x#IDY_7h4(%H_Orrd4IST=3pnD}ijYvET8QH(`{bD+3FV(d{0j+4pEGk{f;5XP7l'
    'D;^l%MuZkl?j;2FU#lU!xuh(?fSlO^zC2Y@ttd40Fyf4ncqPO*FVn<jQ9o4H2ZlqlKEhWTu8_G(u^oat{6>FY|(R'
    'fT^s;<2VmXk0L_Z@LBw!|BU4TJYjnI@V2!=IdQ<JG#rJ6@g?)45&2S!0h!KYida+9P_NLfDhm7}YY`GsfEWOcu9X'
    'dhw04(^uDse$!mm(+<dyvTu_0Re>w|Q5IPBo067T=HFSTsZ(Txd0!qr`&luYMfVUHp-fqhhyKyF?j{yp&HyoFu&l'
    '>lY+W`NFj2oZLwGjNcU2n+bpO}3dL2TDbT+e_`WNf_1B$7UEF7`YBf4y)3SK@(p(ZLtX13Gt{dZ}ULz+tmRxK2W<'
    '(=iU&hYTJ^f9h5Z^H;NJknFub6u;*XWM_?1VrC5@ZwHe)Tutwf#e;yCtHOQH|q-'
    'HdQR;Hi<20`HFS)K{Y#KL?Dc48D$vAmy(#^eMJ*>(HV1s+YA-qr<Ki~OlB`&vbjmtgkm<-t8tdR-T5ViA-mDgIFw'
    'ep!rglRaTG&pvJ7}~z2Abx1KMk=!DW*3*RWezo*&(RE$m#KA&#jMA*X@??<GF<ITQyYHC*w-'
    '4!bQCHJ9KH+2!6^_&To%)Ac&+>nc88QdMx4yRUa!~R8TTa77M99D+wmkG9oFD&vYT_HwH;(z?D#)u)XhHAZ16GaR'
    'PBp&d=WWFNgl$&IkBm&-YkT<X`j-'
    'e(t^RYiA03jj%G!!2`8qaSL&&$BrDve&`L(`t&(iIc*2C28<Uigf%#SXMS>|M=1y}m=uoFTY3Uv!!w0)Aj;G;f89'
    'YRU$rN!{5JY969|JeWPS4cmj}HIS{*WG?JX%|zJD{Z_dEDB8trcHk6(|(_742~>-'
    'PVRpGMd|zWDW%KOTLe(YybnCgHDm{94V0_9vqQ|2g|l3e+xua?sBBm%p99J3pZ>h+yKu#m6VCntD0~fqWYEw*NlH'
    'iFaEL(Cgj#@kxJhanc(i`EBddrPLuU{PX<q0mzZi^Ar!Aujvs||4EWbilc~<U~Q0)eANN+^c@n1U;zRYVnXEd{_='
    '?)4}UxBot{I)F?e@=*>}3$Yk~nIn_!-'
    '>rV_gOPJymeyw?r`|1Bx#J4ZAqDSqXZ&%yu5>c|fKz$}39V?uKiNan5~g_}H}V&+r{inN7Q#p9ozJx$`62>f@)c}'
    '=T`*GGDLe8QA*Z6vQo*_)VvnZ0pAn(){~+(L$!cLYMY++tJ#G(dSeo>9SDR^TU(xdR)+L6eOXa)?c@fj$hzz+_Tf'
    'U!%g!<znSxy{VYz`6}z|>|mWL@#s29u0a8rbITnQp99R6Lm&mCX_Nfj?Rev@4xjFzPOyxSh<&F>L4&h6g3LbTRhc'
    'mpxk&C<qf!ZevzjFKk6NU|B%!)k17LNU;n!`{hl6jWNT!s|hxjRMOx0Sr|4LHjJ(`~8qbA)&0?sy%f(76G-'
    'zDh{MTcTqELPx(nGV@B1&fH^<xwb6DB&Twqdiq3BiaS#>Xq0Z;<g~8UjT(A{KscmD9I2<kzo~KA~P(Lq~L}YBU<2'
    'M5<j=XY7B_9k|hQS;pme$Cfa*cM=ADMki5rT_b<;PP@EESxmqL-z?1@y-'
    'o(Yjkg`!A_cED8c<O3Os3JD(V_%S&E!dUdGHN3h%S8v|!ot`N?=3}e3rav$&WyGMfC}%7IXGe)HfEg1CE_#d)1x*'
    '`&mB~ERL^{#Qc0+@Z<O5!8a*wK1ef(?OdN&Tv<k7=enZ@G_Qn1{Zl^^|)#9Hk;lQBiGsn4~?__j6&ojD({fxE%Z3'
    '9pNVjlc7SMU{yrh}#UIpZS>yatO<ETlk~s0KOKhQln<ZTjdsze|AC>{gZhHBlAEamk=PTI+}Pp?f^Ew*aEVpg6a3'
    '@j&b0(k;6obNpFznW7Y-'
    'p&rm13LzK>`nHob5$o1#WFq*G9L21)YQCaEgwelT5j#RMDIr2&g(H201t9N`3j}k1cJ?d56=!&*jWe@SgSN#cll#'
    'X%8W%5Fv0Mh}Lq!^UAZPehZ9;32jvC%U8H+ZT#Bx}fvy#p^=`-'
    'Q5FPxHKSZ90#gonMTqroMT8d)D?5AhV_HcpBRR03jnifDyts4E){eiMU}l)eMP1_bS&^gf<}&8M%}j?dnANiMv7w'
    'YWMXV;-'
    '}2_;|@*X8VViz0c&&Vp2o?9$*`n5Lm39R(kv$DKfa>AXNvNpV?MeXyDg8MtmEEQPA)hn`!wSS))(=d%Pu#$jo5E3'
    '043+HnA#)0CmAeA=I7(;uGr<#1F&DtQ0@;))x=?9Kg`0z`+#5ryzcyzlOj*0>8MxKb*iHV7N2~R1cHIEWj^}@f&2'
    'n9?_^M&<Mxq`Y1=0dM4r9r$}Eld34;BA>APs($T%@#A<)<^yA6!7(bTMHzd?W_gB@z6bxScHvDjY<{u4ur~O7mXz'
    'yRVg?t>y@Dt*Yy>^a}-'
    'B+)$1EcJpye$XGOJ7Pe{Xk0HeOw13p#ASS&N~<!Uktx;g%ULJm2D|x7*B86%6nqG^%F%Lw!tsp<rc4X)*BxG(r;a'
    'h7eITCzE%8@=c5=r>F0fv3Ca{|cAe!xoo%h{pu<So%Ot}@W{TlEI(~8;QJUpXSX1XPqEEfN^F%9vw@t~pcNBO!Ra'
    '%Gs>1nj1qv){%USsv3X!70Dr?>oBfS~4|7|zM@yFrisScD1500Kb4v&yFs{Ft+?E-5o(0Li-'
    'XZejq5mGQPBUHHB<TH#i0oj-hWDd*`eafEiESUlc(;%}H7wIj|~4qNz1gx~Mn+mKfLCD@*gANQV}r=oiO6TE(`Uj'
    'O{;aPDz%etLm=;P(fE^Fa&b2|0c+4B+xPzytI9RNzqr2z!WsA_Zaqunu4uo~HaA2;M1*?FDnQf6*KChHJ1*vi{fJ'
    'kww~i{Qm5G&_C!wno)hL=^vq-+EtcXeW;nw>AF-'
    'r88^_ZM)bjBdFRV@6<my9emU`v0s_rUeSgfKTI$<ZqY_x1Y0yUqB`^&7aIZLvYo_cCw~)r?t41pxhtStws-'
    '}_PEEFKDljP-SGh{k_zAh%ERWns_fj${3Ywy~s_Np3Vqq<9#IO=O$!#bLFxwBSjS(@KsV&m7@1{^iQ!qP4-'
    '9rMF9Sux(cqApXwAx@+C5{noRDB1cEnV*~^)0piRJ)+m8mRK*YSy0`BH23)eQS?DTZ9is3aayg3RmDa}*;?O*E}N'
    'rEM~_bPV7xlgQE1^*48=2$^0|Tu&_hXssoH`rG}YBDZ#d^d1><nY!!NF`lk|bsqQf}bI-rlL4l?Z$*RDv3XeG6<h'
    'OnfOu9PJeY9|<TQB%CFq)~x*p^$MNEM`Ivqyj?YE*+UtH%(qfVG*t1(qz|IahqBcF3TtksaEHG@1n#`oiw)|c~ca'
    'jx0RyxV&QbfuB)!cxq1;4b4!1uuFF!@yb+D)jPc+qr$4cx1iW5p!>Dax84~n9k|Jy3u~Gx^YNu|*KOZY7@qQl1j5'
    '_9kvEyJJ<s)oX7c42#E`xjf4b~|#iP_FD21v0z$E*Xbsy55DXj>fwHs&RGE<O5HNhb~4#$lbYQ&r2?2fR>7OjKW^'
    '+8%vru&GZApP~*~7{tIwpHQ#du5G6c4XVb>a0u%TSuWp~|G@eK{DW9gmaXu6DDw*!R93ps;6rn=nQ0JTOB<=aTbE'
    '6fU5?S^=#RoQvE#9M-'
    '+^&1t<&yTm_0lKtGmZuT2o2=MOzDTMjfi;<zF>Iz09%yG^xNsnzS)V^B<s%BF*j?v{HFi7N9TErxKo)&UR6z8wu^'
    'bC|kXx{J8ENOE1TFC{=W1nzvEM6dt}xfv|C`q@7KuiJ$VVRHNPaa}xEUOQUS-I!%fdvW2eMe0uc>LcLa<SXST-'
    '3|JCc$QAn12mkaDLY6i|YgBo0e$o7r!3U<sNt8*3)(o1k-'
    'Xe+%*$%0K!byk+2`*3#5CS$gLFv+V+F^Ou;^AM@qS`7OV?5YZbskDjuJCblyrmKE9nC&iH>X(_HB*ZqN?2~EU};P'
    'NWVK!Da;kOcj*ZIUn~1m5f$Cy8D}()(60pX(7bSoa>=B35Ds1M0XBs=MNk>O~VKiPraNB5Xhzt9)m_OPuwpK|GmX'
    'hHLUm-'
    '5k>Zw4TJY<7d08SULQTJDf6aEd0`Y@(#11EaLJ+6n|uw(qKcU_yV_|lwHnT;AftJ1An&aMQzxnXUyR7ym&2WL}eC'
    '1$BiBciu!CmbN;=5d6%h7Q1VkZ)j8=hq7nl}^v9;QEj(qq<3@bYD#8DHX8d+X#PnctC(D&pm3+?${M?e!xGRK`V_'
    'c1Za(0FWogoa0q)5HHQ-'
    '@m}L^Fq)OJH!sas3y3y*W^;*6eWqGB&n^u4hHMEhh#yBs17RrCIuq;|KX06?{W|b7_8&|6KWB_<ur=Llu_!&$lrF'
    'wh^`ywhjIwTaT9GEPzI%jFwoGBcyp8p?;E}k0'
)


ENCODING = json.loads('null')
FACTS = json.loads('{"accelerators": [], "arch_list": ["sm_50", "sm_60", "sm_70", "sm_75", "sm_80", "sm_86", "sm_90"], "blas": "mkl", "build": ["GCC 9.3", "C++ Version: 201703", "Intel(R) oneAPI Math Kernel Library Version 2022.2-Product Build 20220804 for Intel(R) 64 architecture applications", "Intel(R) MKL-DNN v3.1.1 (Git Hash 64f6bcbcbab628e96f33a62c3e975f8535a7bde4)", "OpenMP 201511 (a.k.a. OpenMP 4.5)", "LAPACK is enabled (usually provided by MKL)", "NNPACK is enabled", "CPU capability usage: AVX2"], "compiler": "gcc 12.2.0", "cores": 2, "cpu": "AMD EPYC", "cpu_capability": "AVX2", "cuda": "12.1", "cuda_problem": "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx", "cudnn": 8902, "driver": null, "free_threaded": false, "freeze": {"filelock": "4.3.1", "fsspec": "2026.9.0", "jinja2": "3.1.6", "markupsafe": "3.0.4", "mpmath": "1.3.0", "networkx": "3.6.1", "nvidia-cublas-cu12": "12.1.3.1", "nvidia-cuda-cupti-cu12": "12.1.105", "nvidia-cuda-nvrtc-cu12": "12.1.105", "nvidia-cuda-runtime-cu12": "12.1.105", "nvidia-cudnn-cu12": "8.9.2.26", "nvidia-cufft-cu12": "11.0.2.54", "nvidia-curand-cu12": "10.3.2.106", "nvidia-cusolver-cu12": "11.4.5.107", "nvidia-cusparse-cu12": "12.1.0.106", "nvidia-nccl-cu12": "2.18.1", "nvidia-nvjitlink-cu12": "12.9.86", "nvidia-nvtx-cu12": "12.1.105", "sympy": "1.14.0", "torch": "2.1.2", "triton": "2.1.0", "typing-extensions": "4.16.0"}, "git_version": "a8e7c98cb95ff97bb30a728c6b2a1ce6bff946eb", "gpus": [], "hip": null, "import_seconds": 7.634, "import_warnings": ["UserWarning: Failed to initialize NumPy: No module named \'numpy\' (Triggered internally at ../torch/csrc/utils/tensor_numpy.cpp:84.)"], "kernel": "6.18.44-fc-v782", "libc": "glibc 2.36", "machine": "x86_64", "memory_bytes": 25276063744, "network": "host", "numpy": null, "nvidia_smi": [], "platform": "Linux-6.18.44-fc-v782-x86_64-with-glibc2.36", "python": "3.11.7", "python_build": "3.11.7 (main, May  9 2026, 07:35:25) [GCC 12.2.0]", "python_implementation": "CPython", "threads": 1, "torch": "2.1.2+cu121", "triton": "2.1.0", "wheel": {"file": "torch-2.1.2-cp311-cp311-manylinux1_x86_64.whl", "generator": "bdist_wheel (0.34.2)", "hash": "sha256:a6ebbe517097ef289cc7952783588c72de071d4b15ce0f8b285093f0916b1162", "index": "pypi", "tags": ["cp311-cp311-linux_x86_64"]}}')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.environment"')
FUNCTION = json.loads('"inductor"')


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


SEEN = ('fail', 'ModuleNotFoundError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
