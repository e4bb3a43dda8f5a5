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

def require_dynamo() -> None:
    """Raise Blocked if Dynamo's own check refuses this Python or this system."""
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
    require_dynamo()
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
    'c-pNz3wztfk$+|D<~{%t1j$M+*D_{Qnxbrd(d#JMO-j))NGwG}B)|fo9+7mv{pPU?EI?4U+xkl+U>~!y^Pb&-'
    '9$)22I+<OkQMfxv;yeu|xwm|H)e^6!X|fQ$KV9XkRQkS%7Rw~fMG(hH9^_FHXIC+ek@0GwdwcMF6<@s?%%r%LX$H'
    'eYG8H+z{+^7*G@45*6VoJJ{3HS~3({C-'
    'nMmbymB~y<nDQVJ7@c}ouMo~<9>gI{fQ4bDNfJi!HGqhNg%o!%Py(D~nvA88_rW3pc(mF?&gUY^GdZ9BB;rJ*$(@'
    ')0h*@wep`F3UlX(Ek|2;`VJIhm-'
    '(05u_v4DTR4^6P|wt(NBdc#TB8OkZr2KEu;zHj3)u28SpQchYp$q_q0<8K8J|D_VB87qjD>E3NHU&#s(r$q6iOv7'
    'lB+lZ=0@S<~h3D{Xn7+`VJQRnyso2EfDS54i1=kh(aP0}Ensm8(aY47~Q0Gsn@A(K_EI-'
    't=%Kk`p|r|13Oup7E|lIhMuE|T;?4SIWW-u<O_h~49PGP#kV>Nq<e_??T3ljCmZ?MV;&K~{Ex<#HZPf-'
    '$hZ95(1(4j2Ru$z_%k6usYHqByK<w%_~T56Au9Y441%PUSyWQ7RWQE--'
    '(4+3SDo435vw2=8$w(_4~L1MH!^jV7`JxO?$|sIy!tK&QPy2U`|04+^sW((}6?4m(WS8@V%Cg}PI>8%?Jd#F)iW^'
    'W|4w<enBe?0r1$_HabLTF#|yhlCXi0Es#`h$vPFJ0J<iXNMoUgY&+BIq38i>9RaX72QbVP`z;0aU8BDpxB@%lVAc'
    'JcTqkAZHXqciq=hl4yZ0cUQB`BOenadB*nV#d!55xpCt~bE|#!b=+9&jf})o=By)Ig!~zTftWM*3(HuybL0flwTP'
    'T33SS>}Ki2oK@b@`7y{6)*(N(AdiF{lx&fTqa%J!3|{Ob5V#Cku13t4M?Bi0^Ur*ZU&F-zb-'
    'ahIJl;p-Hb-C~>@zMG~&&@+YD#XbH4@Mx*rE72^l7OtJ`Jdw`SGgSFAN>6yPLU;~0Vjsputrpyx^F$d#iK)aC-'
    'OeGw{vz63mB7*;}<0J(hS+87S7;)HF6w2LT8GWl6FJO2K!(*$e#=m7ncf}Ey7MCq<<I2?Yt!sxt9*~CO-gr>aw9('
    '5j)(=Z?2)d&aKe(bB%;#urTyY2{(-'
    'o&+fMAR(&X>4m0O(%=A;FozkO8XT8U?f~)Nqx`x=J5ivQMtI%2)BJ%+qL+fpDtDhU89?@$VpQqpSD=iE^}xN#0<T'
    'MsYX<j7KGALj`CwLNjsH`EWAu4?*uvj?d7X{<!DumBy?y20^h+m(@G#o*y2cy+b7_e5JBdy%X{b=obxx*iGPJg>K'
    'sJ-'
    'A^Q;p`qRK?pozGu@w{`%vvSJu+b3!K1*WB1F~cxTVk9fb7(#a=9#QI%_xpamzl}{6qmfE3;j6=7rnGC%N1K&3noW'
    'PQIZ@gu4H)BY_*iB?RW*?srATEpIhRQK|Wg|nkw)@0!C_G#{h#am|FpDeyH`T`E3QL)?1)j%7SVtsg1g0mn5$d8f'
    'GX;d+5i@X-'
    'fCLYNqnd|1!zlMh3T$=&r%qHZk^JWf7yGS2v(IYedE9ugy5s`Vbim&fr%`s<R~T6ye5K5v&@sAf&$)rpE@e@P~}s'
    'gLEYwy#(p90*9uXh^MKI)&XciR%NJ-h39!AJs=3t%(ujJo&<$P1u-'
    'b90f$|S(J)n}qa`YqggXPY11&ZO+yZ_bv4~>a=xc7fUasm*<5e_AR#$Zudv3tIwaCapJO1*F_)BeF%COie$r5f8h'
    'TBHiO4#<&G)dRZ%aUxnpUUe9f<JI&Ewa}PizXtp$7h6wVoZ+3E+|g2%6QV7!be+n7F*kKOQzJiDCBc#K!qvoy5V&'
    '-g-'
    'J;YyXqQbZohU*0^^HGTGka(jMDB`_&9Q_d>yq+{nZq*H%I|NuCy4s2X>EAC5VPhQkMfLD+wa7i3YQ#7CZk(ocpKr'
    '83T@Tw#e^*qL!hotN12P?$C0^@;<liI|wW(lBEY&TQLFAp(Y3bD7<CA3QRzg;Z)GpFkxvNU9&08XkWdm;f=pDOdT'
    '~e6<R;4cNp`NpeJw^z*5WmJ&9sl<Mn*?s)`f}oJO9bchnB&+Y!Ss+dzxpKH|>}7|}9Sbd=pdudYWGA_BHHOePR=0'
    'S_$8@iMT9x$RUpgZt3N=UW8=@rSe;76Gjw>lNk5symEW19UPN<*U>`N0|q!Ei+SS40#+PSXB3mLdo0sqtM>AN|jU'
    'shce_e37BK(bDPxJ)~}AMH``XfU1ez72GzL5_uazg7QM<2v^nmgXGa-'
    '<HvME9(8eFy0<`%TTdFo?wfN*Hd!@ET&n9!!F~PKA=T)PoT4VGLSghvXa)P7Uey4Cpy)1%!R=i*wEXTp*<|{&VAX'
    '+5nA;uWXIZXTd82tpcREELzcwA2fUCx4QnSC){FCx~j$ZX0W!PT)F2Hyh+!Tgin*}DOrp6u`KLF7H?ce=f|o$fEy'
    '4(RFh`{#crO?<N>AinPX`o8nwQXNLvSFa{PYysux5Xl9(6nva=1uVql56Eqj)%8rZw!}lS0<uSFXp>?Nnu0E|t`3'
    'HJ@DKv?M$ovjHOs?RYaE0=&A^t*5Df^une!EqPoISA#q2-_mz&cA9dT|R(GW?KSb-)_13<u^2AIM>v~gLbG=-'
    'GD4EWzlT{4+Q!94myQXoxUw+vV?k6S<Id$bgptQH5Y>Qx{1Sxhh8tK(veiKLrV;sMr<!*EMc2>R(z(9A!;vRDN%G'
    '=QRk<^mCP2fd)6z{YhOJ{LjP1VqH=$cuiqj1Z<VZzZx+1SJQNUL%Y@A*~A)Sj9z2F`_6!MFCDmqW>`ftVi(GGfVJ'
    'mQRd70S+L3whD`t*PW!6)l?F-'
    'V0f72Iwjh_9yM{gQ&sM0oXyBw83oZm57dntoW|K4;OMepJ>9!i+ma^KWCr8t|Mw9;lsj&<8rO?%z$8%#>YgwC_>!'
    '5T!K3DlrT1I5Vq<Ayd&>5U2p`FdZrpnkZM=SA#jjz+U998vxRm2Tg1<8%JdNyfvsZA>UYF#AyMhgnQ^McGOr)D#H'
    'B?ZxUdJt-anN5%3YO&00Uk&%;B%Wg4D{WF%<)O8@;=c;f?EwfA1zoQAh*qM<^4p*a$hx^)pnbF+HQ`~|bZwDm5u{'
    'SZd&;;z60~P)lW?2)F(1~uf`h;v*ik0oKg-'
    'o96f)ePdM)ub$Yh!Rq12*@RU09F#nadTQZt@`ei;3e+BryOlY)shxZCqpem*ruTkC8?7pAxhxd~tAR1{l{3*rY(T'
    'rvvoajXt7sik!3PO)9B;+uC`UjL}z1rboJDiKkbOjAl%+G03Dy672Xx(cQ705gnr{Cv!_fg(kx?>hxqk=+b&ohS-'
    '4w}W#>y71WH&TDm8L8s_#>h<uM&Z)H$SXb~5BZ^(fE>cb};Mo<gof3i$V=c%D9udTI>yf}=JRT=_Kv%pzTXmvV?B'
    '>g~T?T1RbgMGN(K`V?5-'
    '{ZB974^iNglp#nZCPZQ~`~KuP09=GI}_GMl@(KdQc6Zezok1TD@So1QUeEl_cG~L?PWs8wL4UCrwIzDc0nCkKq>_'
    '2Oilt$Po~lm=Uaj0F1fLX8@)e;_mL!Yz8QH=!F(CcD=s7-hAdwASJ@du3ErpqC-'
    'V0v=$J;n)hqWY2rI33&TpYW*^T)L7>Ts{dY5zWbQ-'
    'Z1R~Q5rbOl80&p{I9;EVp?lVZq4VsZnQ>#1X5qhiU{+q6gtD4FbE?)8|d|=ACRYsQ4L~}6nvL4Op{=97%8wEw`3A'
    'SO1U7^hNW;4Xr6AZOFpx6x9PvZGQ19Yb<`~?N@*kS2|f(A>F6%C&@;52E(o3^N@Z|i0ehgK19CVzEt8VmTYrH7zY'
    '`wAEEZ<Cv^#DCZVA#%WuHUezbjq9U{qfd9YHZA8oKN4!sS66XiT^r&ON=90k!jL$???&IOau&+E8d9Ab38`xXboh'
    'V4)&NGh0$)*^2%3j)ne9Bku%11qvjI9OaT*pLzPM&(xzP*D&|#57M!=>(DadDDl$j)IS{;2jcUHJUO^qisIfOnpQ'
    'ND{8aX#g<*|#6p;CTm#>O2}3P3a4#EqumuoXa%GQD6DArQu$*`8M>$``|K3*fdXt^ZKwz`Bc}m^;hxR{_)wnOY;g'
    'qW#^Ap4Ds{>WT)x@Pch>79vkSldQVp|ma^z({i=F#&1J4T)f)!1H`gFOS+Yte60>3}1O6?MN7<XdyrwghU@E~(XG'
    'zNa#;a=%uTHi=q6eK{dYAs$htrGS{C&)g_FeHkpR<(w^VH)ah(U!@)={de0fXq11<Y(b@WAsB^KO|hj<?n?<w%D$'
    'uZQT_Mvdv=1D>gD$oEV+$D`n{PtS`>QXSXSqISNNtpsUi4#LN;l#54k=r5uS6!lu2%C4p37$ft9DBFBNps!CiW$B'
    'zXA{pD10t&7-'
    'z=1}t1@@GK!c?l$bZhwL=k^GsfMwUamf#@>9euD2Hhgbn29|uANn0~2n2K4%XUE)DtblV4P@Yt+?+)m#aD3iTWV6'
    'cM(b8>|^KRHG%iad$)Gga4Nvy>YkOn4mygStVY-{Z$0}J6GL`SKdL*_0i4I;Qhi)@DlzE8Xn74@kYR|fTF-'
    '%^J?xD?TcX*J|UN5#cqWi?fmSVmlYgBis+-'
    '(XgwFLmtzy%gP6qgs#zq*gGWb2=1m1H~15XV}^wIYu<LNt~MkvdRf%t09N+$#zC@EK_YGSg@-'
    '%e}<Q%sbKSI<+CI|N>*{Gj}~;`>(Nyqxj@UaDseA$t=)4OaV-s~(2k{5?SBKp-xl6a5$RUb0LqzpPy*4oT4UqT_3'
    'Xf$WkmR^G?jE^ZuEQ0WNGhJ&5$0bNXCd(iA8NivcTh=>JXw2EC!Y&$U!UADDX3ia(WZi+Jz}s38Yv$iyPcB6DhqI'
    '=DDs$6_XTpJ!l09{-_Gh*s|D0qG1^uiXlDVF4cOqBOK^;YizBBtVoF$gQM#-'
    'Sk3@HaN;uk_V9?{epMJ#sTa}0s;r-'
    '{N)qjQO^eF@XF*0>q7{HgYPjXpy=Sc|#fp<1Jr+;vak{4(K$jM(Tyx*svz!;H6shvYZzmA{GQ-'
    'Ep1z@6Y*p?6k!zc~vf-'
    'VL(MVY8;n^~ZT4k&o~;tgKC?9>(Y0$8I()rMZhWrU-^Oeb+Zzlv4la!idqBV?ie;tuHO`~=p*bQQpL-xu(^o$mXd'
    'e|X$4vM9>3e9Zus5Z;+SiNN}EFdLaC<J%}rVhRs<0Y_Kqgp$fqDfNQE1y?+N(tbjTNU@w(%(Ti(mkZt-YbB6vHug'
    'K-;wFqzbY)-'
    'xGP>P^H2WTHMRKDr`wX+DMZ8!L<W+Hm$WeC)su&nA^7WeT8Y^p7tAOnpkkv7*g7?K4SoF3&P3#H_qoZoo!Htwlzo'
    'CTKZbDf}mOfDcx?;@}F&d9aOx3mL!D1W+;=U#B#kP3uuwn52kZF?HKmOo+8?V*{-'
    'tqEeHJRBZoHh1%^wS3(qdlVM34}dqg;5QoJ!7n0&17-Qg%{sQJAHMH=-'
    '16<HSK^LDf=c_U#@UPKgt5DdQ;L6%ltd*)OCuCFz?I5XFpp_r_nt`MkrI3<Dq}Ft-'
    'G;Bmoq>N87!*t7h9Lj1x(cMO%a~W^Ig?O0^R$ysa}T=BAw0by8gxb{(xd?BnwBZ^oTASse+f!QK*SZk(uq(eE(e<'
    '<&fsmfmH(qVtHpdjWay_Eq#nD%-'
    'b+R43G3w^<3Lp<<p(NYyzTh8F+E0De6=o=|J)h+>?z$iJNtWaXqK@g2hRU;Tk$d#Qr77E%th}GZkoJxL%ij%%T=!'
    'Dw_koaJ3g5hH-J5VoA1IqIAkCTaf9<NgC_mU|MZdIo>Q6a4^rpCZ={x85-'
    'D5w>xOGS_Yctc|Q%YKq)3SK2<VVrr9B=ALZouvg1}qsq1#j_wii9_pJ&l>yvRMSK%VI{1#o>)q<bml=Iu89S9=nR'
    'HkxRrXE*ugsP8~FDfXRB=fmcpOpmTNfD70$7i~b^c#buGvG?7PT1acE|9WA%s7EKC+BDHdY1$L@8^B|u;+U$De^B'
    'm-CsKIdfJ)7UL&kbbMQbdncqTO>ain-vF|(mvmSj8R!rN)tO4Ui3t{!o-'
    '_j>Xw%JdiFrH)SMg`F51AXv&m)*_<&4!FudppW_?_ZDYgBCswhkH8*qphLX*@d5f+xfrI(-'
    '7N77r%b;N5fAvdhdVKB>WYRw$xl`e=<7opL6h}K<xo2htRnE?ey*W34H+s6T255p0Mia=@bO&Y1rBM#|S6hZ9A~v'
    'x97(vz5c~XXMp6htxuOyhotb&^TP*Fk%XQncxZf0kC3{LlT1<^L^=xA0@H22ssMTT4&!x#1qe`x2$9FT%O`p~{Oz'
    'oBdJYjo|Lyr@&uM#G1OrCa!8~D2By{tg09}cATMh&NEm_fbif9m0{7NgIf&Y-'
    '@ksH|YX#nBFnC2#sj9o(tHhw_G%BhkQX$z~0#~+?OP2!jc{13<3qE*D!k=`Dk5M^B3$g5HICB|STZ(OmYV-s-'
    ';8D8EJ2<38{Q3cQd<>`1z1#8&~KUvHj*cc8PZ={ezY}x|)Fc<@q@#^{-'
    '6=o*qOBd@!#VpU4S!;I}>r9D9*GX~>3dEdS?3(y=G20D+6pW@#@^`oEjka5SI)et3WrRfRJ4Ff_oW&7j<{_`jj2X'
    '*$a>oZgsRX}QP7()44bowfP+g1xuqw^)>on@a!M9Q*6H3QJ{FF7OYAf7-DXH=vO-KDvlkOq`XPHOAobT@MlJth6J'
    'IL|pOK_!3hisC9MZ@pvC=^&J;UT%BJ(VIOng!<Sl{gsSwjd*)1BE60$7fL}$q)yTVH9B^Gc0qY;Di<<THs<5KbOL'
    '43W$`F1v>d~_{kd)?LDf46bCFw-s7J8*JlwZP6@eK&XWgV$_kIp#KpsavPmHKA{j?`YHCWTA~x*fK#-'
    'YSu`9r3)J80pix$X*g|QjlJBr{Ilz^&~8Epvw72X+haL6`n#5j)%#HZG$M{Sy(Td3}+p7|`Ll1}HqD4P#7dRiU{F'
    '6+yPI100A6=Jjfnz-W}h=ab|Nmnsddw(v41B05+9H)N1lhO4o&*&EQGui^Q4L}8mS@6?Z!B-'
    'rb4wmBQl#d+n8Y@DvkOE<%8su2p4YNqM>7(iVE&*1vTU7E_M^zlh1%vi!tsmEi?(@*j9EcKw;@ryl1FeTkH|&PY@'
    'n_9tiZX<T+NC!XLNE~YZ6<3X)}2?#MDQWGiCJsad_{!_qj$L^c7$Y7LWIByNBRg0K;9td2<H6k>{o&-'
    '&hSbaXJ&;4?TAe#_s@SeE>5!5ViBYdC28!woZ?rp39UssYIp}_ESg*r%VBBG3OeVc&xFH)a0-'
    'H9o$w719`>S+_7+HLWPOl5#1oL)I9X+&5)gw^L@G=}UD{~yn;2ZA^c@d2AZY)j^Wh9^K7ECDeD<zQa^W4Q#nl-'
    'X^O(KEhfDsl+CRMPd?tSulNxe8{|+u8u-'
    'H5;_4qqdWN^blstzPSv#qeuz^{3X_%;fopyn|))ABpAMxT23c*_@&nZbk+tN?gyVpR?S=A4Z}s67e9C)Op1ABKfl'
    'A%5hoFCOw4fT2%$g9(ODLHs~}&47IbeldZ6_<%p4aA^*x9wvKPfL{pXH^hE5qEXipMmR>-'
    'KRK$@GYQ`TMe3@_qvNU!=?<}wj?PslR_lAGA5I3x__33|;h-'
    '+Me<~No<jBAHZSem5%s=XPPJ6Y8&_1|$1Nk(N;b+7l+j5SO-'
    'B+)$1Eb`hy=@1{OJ6!O{Xk0H16&6ppo8x?&g=G%F9u(^LIIli%C;0Tgr_%b<vlUl{+S{U+u#@Qa+}vW>kN)R_8Qm'
    'X1<;<OZxw&$`6vcY`uPB5f+GEjU1xbvXH#oCXfcxZBFQijnP9w)j-'
    'OmdlxF!8*2FoC=u;<eJ<$r_ZBugYEd`!Vh1Q{edK&KPD0<|8*H}I%ntb>4=?$0l3u^wE;hY@5?RV&pJ(!RTAOI9R'
    't9%N<k2yQ)k})#|kgOZ;CI*lg8E;F{h3^Za6>eA7`O_Dda-QB0M`#y{#iQ*f{szfWJK}uhuz{aM_=DEH4Qa(+gPr'
    'N<asSzQT9vOq!0U(d^)Js3=N{ej(+kuCzt``d_ZuLO$?=0>0GH1J9+=;!6&@vku!s03P9O#V>j0MFX~N%e;GLk@n'
    'KL(g7oC1*um;;C>woPZS){GU@6OKqy>186jPhGc{|M#OF0;(?L(6<d*PY_YxItz$q7N2}J6o=c;9>&v%ZGoiAkfU'
    'z_rv_Dq`o~hDtXnJ1bswM0K=dU_lmQ)=E>f0i)eg)YP8~U27SGyY7z;~Tmiy5M_!ILL#ET`>t0e?HB%J_=#!nIcC'
    'M-FuB;I@s<TvyqP~VTtfOg{TWgh)h522LZT!00fTKoOSenJ9Uw)V-OU9d5)MW-'
    'Z#HkfeVi5uYC0jov^OJLA8nfM^NA$YX66?h^3(9+p`aWMEiarRa?8mGKPRlj1D%j{KTC3a8Wp8w8=+S8$j8{i83N'
    '4(9p?C&TK2tCOdMIfyRZGx?q`G?L4d+~FU>xpv_{G$9l0MK{beLvaUHT}hn`xK0cEw3VE2xDvfCY_or7NjWGr^dP'
    'n&M3*i3-FEg^06YJ{5W(6#yD{;mDM#Y4S1(i)aOxCcDOpJJh0ZSwvw-wKnfM7X^0eq`2|OnxY83trV>n3#TjgTy?'
    '$8)rX*%+xjDOT~?~*4QWJcgeOfo{fQJM;MGbQMr|9*h@kh86j>9Gl^TdwIW;5x`B(vo_v<)j*fIx<90%(lA7Qh);'
    '7E~n5!~CavCfc5%yxz`K#J`<W*ui)by=)M+iD@O5ih}W>CrDsGHKWj4r`5^vf8~m;Dth9qWT)u_UTK3O?_JU6m`h'
    'LAO=4Aglgq=Wjjr1P&H+SLs)mna{0deC)N+(AGC_HY>D49nO~@&veJbFA9|C`OoRAZ+DP@is%)C<a*QrVf7GRk9g'
    'ocW3XF4Uoo2tn?BNkuojvl>ic0D)(i(^}Y*8gH|Edt`Wsd!)Nd*?tq>V|M{{U?iY4%2-'
    'mCCcS0DX}@rSLR#Hj6UdC}{6R+3F?b$5roGcsafUDWfCPybW8X@bFa#gpDI5?QB9#{FHB{8tdAhgQylw8f914X|h'
    '@(Tj-'
    'k1r&pgKRBO$NWh=Zv0ZT#)xk6vs;GZr+$kJwLwJI&nFX~?+_`uXSi89I1>Om9MOGNQXHbW|*a1!D{f(ujwgn-'
    'R;P`Wgoc39k%c=*?_s5Z*R7!P(;o`=$tD}3A>Z)wPTN3##s&8gQlP1PcZ5|+y;SQ=9RS#FoQoN^tyBcpQmI^xZAp'
    't@Gh%3!~R1gvrHMG2q;d&nWR3Y)oLnZ}MP($NxM7>!pD+%_B;;=(>H=8rCnt(DS)rC_+iSBML>dMZ#S4_PA?fYZf'
    'i)cqCWgnxsgI*e&s!--z$YH2O>h8^Q?z3a+!#h3b=(ri@dS(aW^a&{%y^$lyArBWiIJvf^pD=|x5Y7xC%IpF{yH;'
    '*ICHFN-`gM0&%D!*QcsC0T(2G@sV8P!cFrTbzsOQ`@A--h_Z!vg|LdG1kj_C~IF{UiS23tDMtAwX-'
    '?cxkRFf<xGgs5zWK!7P(V1y!;d6*iZ7R*hCmt=I6)C(A4C-LwL9sG*H~ImUVEvrhhtgGJGiF>CFnG%KY@-'
    '<VRhCIi6RI{i#K#m`_eDb?dU)E80F(IKHw=D=i$)j3PU=1k#u_5A-u#)pI'
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
