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

#   environment.compile-python of the cell itself on cpu, in torch2.1.2-pypi-py3.11
#
#   Question: Dynamo works here. It supports this Python, and captures a function of one addition,
#   and a module that uses other modules, also for sizes that vary, with a backend that compiles
#   nothing. The outputs are right. torch.compile came with 2.0. It supports 3.11 from 2.1 on, 3.12
#   from 2.4, 3.13 from 2.6 and 3.14 from 2.10, and raises on a Python that is too new
#   (pytorch#104918, #120233, #144048, #169875). Up to 2.1 it imports pkg_resources. 2.2 imports
#   numpy if code names another module, such as torch. 2.9.0 compiles its guards in C++ if a size
#   varies, and for that it imports setuptools. Metric: python.
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

from typing import Any, Dict, Mapping

import torch

from torch import Tensor, nn

from torchgrid.inside.api import Blocked, Fail, probe

from torchgrid.inside.toolkit.cell_faults import block_on_errors

from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile

Facts = Mapping[str, Any]

@probe("environment.compile-python", kind="requirement", about="cell")
def compile_python(facts: Facts) -> Dict[str, str]:
    """Dynamo works here. It supports this Python, and captures a function of one addition, and a
    module that uses other modules, also for sizes that vary, with a backend that compiles nothing.
    The outputs are right. torch.compile came with 2.0. It supports 3.11 from 2.1 on, 3.12 from 2.4,
    3.13 from 2.6 and 3.14 from 2.10, and raises on a Python that is too new (pytorch#104918,
    #120233, #144048, #169875). Up to 2.1 it imports pkg_resources. 2.2 imports numpy if code names
    another module, such as torch. 2.9.0 compiles its guards in C++ if a size varies, and for that
    it imports setuptools. Metric: python.
    """
    require_compile()
    require_dynamo(facts)
    with block_on_errors(facts):
        compiled, counts = compile_counted(increment)
        require_ones(compiled(torch.zeros(3)))
        counts.require_runs()
    with block_on_errors(facts, some=True):
        compiled, counts = compile_counted(Incrementing())
        require_ones(compiled(torch.zeros(3)))
        counts.require_runs()
    with block_on_errors(facts, some=True):
        compiled, counts = compile_counted(Incrementing(), dynamic=True)
        for length in (3, 4):
            require_ones(compiled(torch.zeros(length)))
        counts.require_runs()
    return {"python": facts["python"]}

def require_dynamo(facts: Facts) -> None:
    """Raise Blocked if Dynamo cannot be imported, or refuses this Python or this system."""
    with block_on_errors(facts):
        frames = importlib.import_module("torch._dynamo.eval_frame")
        try:
            frames.check_if_dynamo_supported()
            torch.compile(increment, backend="eager")
        except RuntimeError as error:
            raise Blocked("dynamo-not-supported", str(error)) from error

class Incrementing(nn.Module):  # type: ignore[misc]
    """Adds one with a function of torch, a module that its code names."""

    def forward(self, x: Tensor) -> Tensor:
        """Add one."""
        return torch.add(x, 1)

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
#   torchgrid/messages.py
SOURCES = (
    'c-pNz3tQvHwSQ&0&HW^S(6XfMZJl+97tDq)fVsw-CN*BIY>%;mEV+6BE^vSQJ&ze_WXpu@?S2VJ^Eh+nywA)Lk8k'
    'oMoy>32aQb$V#CaM_a&NhM(-'
    'LoHX|fQ$KP&PgmA)^+#WG2A5yWwl2YHyp*>y}~WLzwCZx^1g<LftrxfFLY&0v^FW+I2z-;%MIg^{!}F-'
    'y|LcOnq;AdO{~iB!&tOlCsDl$A(ebn0EdK{!`=5Kn0WEDS46l4%&<0EjqPNO2DXCBRvx$yf^c5G+D~N2^U_6p1j;'
    'WHkFu#ED3gdockJ^WaWGJA;oWQ2@*TJxQl_mZvVE@3gLC0snj-nqc2;0lz)<hLf;!DrZO=*hi52zKzScLcL~7Ice'
    'b}N9=u%zZF3Imr9^!tRU8=dv`%p$Qlr*Lh)yrPQyuVBdQv~%g)smU}r61fW=KGozpXHngwB`nvVLNs~@p#k_OpaH'
    '4aYCyS+~XY|g`lOp07}K%?I~@z1;Gz5cJ*4PAT5Y;PeKNxD*lKAiQAe(D}$_c%%>w{ogFE_wsMb9s4oder%F*2R9'
    '1mAzoOjKWDU2G&=@2HmRxgTNuV%yNRF_xn>APivd)cmL<pX}^2ky&$Yp`OhLu<wC|K<{z%Q{hvF7)7}N)J<eo$M{'
    ';U_J(hRjMAiTwU4A0!EDHtbygTS%%R=TsN!Fjb{?Vu74%7Bl?oEoR?$qr@)A=PaX0g<K`GpsGphb?mKc60TaYSA$'
    'BWc@H!ioieM4cN%7%PMwN9z<S5VoJj(_#Xu3z{$qCeU#o=5x@8a5Asy)dY5m3K8Vx6zI)B0D}}LuC$CGC(%@<jj%'
    'z10j3PFpFrh6f(+V@c6Y@jSu6pmR1`~*C*sc{Gl6bH7eL-'
    'g!X}JC8K4slimP^j@Wr<X?%jdN@HYww!L@oZXncB8AnO^kMKUcS`5ln}#1&e;pmq4-'
    'it$P;lPpBo9uVH@!rEwL^vvH9P{ts_abPOQrg)+wBCsL`v|G92ZQ~f8t;8=AA^dj}Cn=E9dgBVin!>)qseBtO!>_'
    'fcB@B;Ycx>L(_z$dct~dc5ciHqcu1q~&yY@8515y>-'
    '8xJa*wwim!dbI@0tUEgK$`waJ6rtL?;uvg~E6%|Zz!+EbmbhjB=wAUL!K%ZM0qVjA1+-7naFy=3N-'
    '<nA6s|Up*YUZ`({Pf3ZmGqFWY?4NZy;@>>-Z9ha#F-3Z!k)uI2;1TqYAU30yG+-zMgbGoelisZs+*y^aAbLU-rHI'
    '%Bpn6ASkx!JGvJ~z2no1kErye(^BT5dqyT29h702juLn%&|li!hlwOKG_*V3U8~wAwt@movsQ&MY;**GFOpdDfGk'
    '<amKY~V1kEQwl*zjH3gfWyU8xMRBqq1zLVpgzMK5j3a>dThg2~ZRlqAoFD;cgWE0!{~9j^pDvmP1hb4xrj$Y)E0G'
    'X-8qz(}p@7+}yBax0+C4{N<@ep>-r>n%~OWI;7m)JEO0E0V7f8fGX;d+1QBX-fBAHB&jsf1BiPBZJ#Wbk|^Qn;84'
    '=vWQX8s~b?94WeQg)@Gd6`Vbk6lHgZGs*5D=lz#tJ1gi%R2<eB?^w?k){w3q~AT6Y$mmpnM;Lvmv@iev3Ish%mst'
    'mQU@H}s%2Lw|z^DQxplAzS6AO=M>;IL~k8fMCLv_#F4aA$yapvC5ZTfqGy7GaDVeaCG#%VNE0T!ay_x~{9(a|`CJ'
    'MMe(V@t0==LTc+$PRpH=Ea5g`xNXFbgl#uXlXTO(EXlU}sk{jx3IkWxB74oSXd*&;d`4&}#^hM+lHw$*j3>P*e6('
    'd}v9%qyV#-<<#a=EAs4=CzZg^cyVN#OPuDS-'
    '9+wa_p!1!X4mUV>`qq6%oK91ZvUq>xde>H{dEmA;`Yb}QEf!(8=1)?F7)YSk=4}uVEqQR`0#m@f`=l&sm#(<-'
    'mE%JMysAVW?5#PqiJzCCKKIFE25Ah#`l=J{=D<&X1)C2(l#hL6^feC0boEq91CM=Dk*KA5N+ShN^@W$U6=5QLCig'
    '6#+JB;~G&=WWdV5#N(mV~jb@p`^~Q%4E~P9x7@G-'
    '`+Q^@w3KY@kJOAMxiFjA)rUI?8UKSJ$IT5dm8}O(qa>0S_$8@iMT9x$V?9gZt3N=W7K5@rV2t76Gjw>lNn6s(XxB'
    '19UPNwyPXGN0|q!Ei+SS40#+PSXB4RQpwx+qtxEE%2`w<g)-'
    'zc37BK(bDPxJ)~}AMH``XfU1ez72GzL5_ubOwmc7ajv^nmgXGa-<HvME9(8eFy0<`%TTdFptm-yr;d!@ET&n9zJz'
    'CNqjdDW<?));*Q7De<mM=7f9Hwt&u%Oc3<<qO8aavV%<UlFPU(LxzbF~(R%Fzxj*`WbAg3WL|<aXl4uISX!N_Pg<'
    'V8L_@1v#EjvSI2G`d=DT5^Ut~$9|w4haj?G+k@ukAIqH7s9Q{=9fSyjj-'
    '}^gh;`==T@pbo?A3L9})Tw}d{bmxx7EnHdNG`~w;B$>@U?HAEKyH&1H*?k6604*DvWIABlX4E4f+J$xIvDD~(*Vp'
    'HLF1~{ET6Vo<6!F33~Z?l(SXpKIj@L(`XpR0W(PXB+@2ojh;#dhhDe&k3N(2Z00RCjz!ZMf#$}b#lv4UK;Qv?ZlF'
    '2j-'
    'qVQjm0%`KPRltII+~$GXqov4XwK!;1ulm%@VtVOb9T!_nB;BkM53qI|hFgk4&`+mxX8r+|#VU!R0hA3i7l@!c=mi'
    'A@Hm=+7xeU4{AR<0TUi7nNgfNYHE0LupC^?Aq24VaOY28$TRa}%5BZ@Lq6yRhe`X2+pW&~e9JOsZMX1;uw2StW3Y'
    'y#kL+E>r7G)N*30MsX=CArkx4eWV;wnD{411Hs3a3Scp(1A>4Hc7*=^d|uxGphk^C97?Eax|^iX!0K*HFm+i6uNr'
    'zc!29_Eo(D#9h9!e=Q<xM%ZQAalyAlwI)l?Bw6i(bR2kdVXeGX|@lE<xqw3zTj<^A<B)QSHo=qBEYLg1TwJs8UqX'
    'h-uc|m5CQ?nVpih}4nJqR_XnN5$=VzJC@Uk&%;B%Wd3D{WF%<)O8@;=dZv?EwfA1zoQA8LdQ@<+ni<kadw<pnbF+'
    'HQ`~|bYqcc5u{SZd&;;z60~P)n{b=?F`t@)ogiV^gB@iO{<B<-LMg)ys@D=9f=pKFA4)BnShW$-'
    'S3HdkAT{F|=!elishxvlHYu2BgS+h&d2eQnwl>*@E=+M1audE+sVTM^7sM-0TrvvoajXt7siku1PPtvJ;@fvx-'
    'NUHh1rboJst{3_%u-5M+G03Dy672Xx=N+-05gnr{Cv!_fg)w6?>i+~k=+b&lPC%_w}W#>y71WH-aB<zL8s_#>h<u'
    'M&Z)H$Sl93mBZ{|>U8I~|z_TmfITZvQ##)dQJR*qa)+2$#csx$<fUbOfw$_PSvzsr|b{V8O(XGx9NACpqNWhSf5r'
    'mp`lRSLaGJSW&s1h0t-'
    '%OrJWb|+VjcCwf^q?9*{noN8YW0HU5=;;tSCVw|5~Xw_Z4~5Zoir)=rC5{mJ%(R$9C&2oAV)xGVn(nA0x;$#p97e'
    'Bi2L>}&1QgNk6vgYW7nJO>&<801X3cL?5YKvCOXulLTdpbta-'
    'n|oF=|wvM{VQYxeO>6a<>A*ndAqN#;HjP9QS9U`kXSE&w;D&4X0F&wU0dxj{3sX=;7PJVI~P+<()(ZCz8D!sSaIP'
    'FGAhx6a5anrIGYUe=?CF0$K(u~AT@o?siM*cHlLZ#P41J;6|`1B&f{{UnZ74bYvs@Rt<8V~3>=3K}dyRy2ItfYYQ'
    'A@7rQMecLpPIJAy<Gx_U_(^$ZFBRvGAI#9TPf1BLC68~WfgvbFq+6b_<Zd@Nt9DTZCwP`u$`H@h2zP^r2>)H^PP%'
    '_fO6o$kBemDANm9tRR)sX7kN=RKBpu_(Qwgxc575IwUM9@5Z%WUWQh4t)+&IahD#A#S~_~M$i<wh?oLx)8U83CID'
    'r68YsVP=x3X?67B+*#uaH8q~l<PiGYhWT5(i1R6*&A$G)2G2V{RHJZQHl;6|w(uFtX)e<sM}6hfmWF%L=G)L0?}M'
    'u(VcR?v&g;V><x^eL)?ddT`llBkugog|m7PCYF~rj=$WGM*o?^uD12)ia^_~_n)|BXG{i=F#&1J4T)f)!1w>Ka@S'
    'yH4EiCM9g0sofBqwM`(-_aRLFq2@Wvn1ty<JC2X*C$&b(Sy!U-'
    '7Ej%)A{AE{sHDj2d?;*&si$|dFpWy#Gt|{>nN4CfI;-h0%kTIc;I=6dAH0L$2*&sa-_qW*F*GdqsH`bg=Z>T@;y_'
    '|@hJH9>3Mlcs^glqsGTomYeAZsgYfYy<>FyH^%r3Vih83?WjE4sjFEXlm~Fox(ATHivUJWGk&JCh0R`6^;6NkS0('
    ';6qVJg*Wx;1?NeR~8_z_RPzNbnGZjy_lh8@@j>153Wmq^%jHMCB~vvtw>6R=_z2s7|UjcL(%VI6m(wvRT#cXz8}f'
    'dADqpWp4{|>XvPrB(B8~kOn3Z-W_Uwwzc+>frW4oqN7wskhx1rg9z@>BHLks?-'
    'TDuO?_&{l|j8fu+(7>E=BZVS`B&8QF(D#TTPV*RuLE9V1{wdH<<P4OI<raFGaWYs1_svsTD*Kr$f_SptyqX3|j{y'
    '$B4$ZiE~pxRy(0=HRLcp+0HPIWvXoi3wHhH&+u|I6>L7Oe39fQNfA%=(Si<qJ-'
    'R9+7if7_E$*eRje9O5uB8Dr+Of2%{cl0|>%#jPBHd~lKshrHN+23nYiu35nH`w3j0nF-'
    'Q%P6mM!&aAmiB(#4C#T2WQ=H?SkzV~3q0Pb4<Y)%Vqi&v9JE4>0zacDr#E43T$pl|K#Dc2xWOGWk<yD{p6hB<F-'
    'c+9gI18>kLuuzEsI?w8kVu47}5joQmwakgaf_q8e7*wR;0v>!O=|`Ea!k9IB}VNeR#ybC_4K63#j_lQyBy4>n}v{'
    'RS^*v#?=Z?AglqCEUAj3R`SKGQt{WQ!et2dht27zDxvs@q&Q+qv|cFd(FKvl{f1gxSMQXi6KzXktYJ0Q>fjZCUsh'
    'MPOStPp%2PN|DSp{Y{6kl_zg}Tg#7)gUpW$kSRiWQ-'
    'w22qd0YQ{J_V`H~RrVpCKV1P{iC5$yL}QMpXVxi*hoy>wFH}vN`>oHX>k-'
    'WX+H{Mh#G5^M#JO|j+ObL;<O+DUEONci(sOP~K&zReyJhhXo30h5ZHCF9abPeM+x)B;vofihrlv{@Jr}^iOddXl@'
    'wb-Cw_xjbzs56d(qOi?QC6qWKm{PUnD*ZXcx69Z7c~{au_v$h>0Q-{=v>EU+&L2<T=tG8@Mbo<DTsAynjTG|t-'
    ')<x0l|E|{10FTmNLy(m1Ge0vP!N>sWyEJNhDGRZM9t&@L`P&BM*WX48}6Mp-Mml+7&}pz=%d#J%(|eTS$1-'
    'rQJJEAHA?0J{hjI1L4r7nqZ8yz6qXajWDvyg9swKdSMeqnLhGD>Cmg{3AOC7F#&7R81_@KC6)P4f+hNlsYTcAEQl'
    '~Dw(6CK>c&$kjv`AL{%)$ME5>YKn~NoPb`okeWRXKnvj3)8uVPL}AeG^=9bL+|)vVX9u7M^Bn=J)XTsD%fUT-'
    '=Tyv);6txd&FDIwx+FG`ZzV(F`Sw)$Oeg!T&K&8^!SPDxCvSW^C}7B$$6otjYQOln$N!8hnm#W~biGPh3QHPLz<S'
    '@608p=bvEn|{cfKsu7z24<`adV3ql@r}bg$jDR^@XE|v&U(haRtXDozo*Ayg@8#)h~F3LOO69?-*W1aS$Vkl^-'
    '&n?lMX{_XH@F3h{H)Tl~{11qN_;~MUp?r@PhF~L#|G(bp56pzYOv@kX?_vq@tyUaPI<kH&sF1$Ic}lMxzdotn2u!'
    'ck!`%HSqu5>*F^;-'
    '(n??f7v<usq+!b?GdC6dqs2L6Wf#M4p`$s0tm(!#{SspUv%knsB+p{4AwC^v=COm_rd(+MvqbuU@)Cra#l%CV30A'
    'DF9%}O@ys7p(1BC!2@RythXME$oU285%6|9isB=lHL!zqXiW1d_cVqjog-^rb{@&qeXDIgG!p|S}{&(~=#P-'
    'qUFQ5I<@H36x|8F%3f5oF6H5b~Sj1K(g96l*f`vA&84fd~oJ^#=<qc4+S;?d=&CoEQaI)|X+Y1rBO#|S6h?>a!Q5'
    '53c~ZvXPEGeGj&*5@m!BXIbqb%~xQc-DJEkC1VXlT1>r5>axIq)14<VE}ph28lzk0D(cTfAph&*86z%M32Y6UUbf'
    'T{?Fb1hu&4!X?r^a14gccdBRdg=;ot*y2<c%90vYtQqXsPS+QKE_zhG(2Qw_IlQJ-DGw>i}uCT0&EF69T1g0dX0!'
    '*YWtSTP=^z3O8$3)<NIL;2OB6d#n_V{2Y<B~*Pjr|%$3@%6$o_2^kNX+t<Kqyzcj4FTzC{L#|sx!+9{NxYZtha-'
    'M##<@m5Sw;@J`BddWL(_bpu){%v~;n|Q_S;xnYG@&#qv<%(M^)vfC4h-'
    '7H>^_jxb4`0x1|xo8<5QtvA|j@u3Rp1j`7C*f)w4G&qYxh(4#hDl=v*qvW17DwVVFp_(KPPa34dB%!*`0$_ET;YV'
    'fEhlB5=NG6m;Pw`XGn2Mxu|COZ52Q)qFkD7FsNe;>%1`!8V_epvy&=^8$9xc-_XF6n)6f7cs--'
    'dgc6-szW?r2Yy$cScvxqc%K2e>V8IuTG<!hd{(gp!Ow9vW6LO=O1EiShy5I4wrBP>$6_hkPGoB3Xnv1VqEn-'
    'iT=LQTd`cWI^&C_uaoei$HNoNC?!E6)>g16EAVO8X$25kb9AgLv-AxgeqdgJ`M$$*@9gOE~7SLv0Su3E-'
    'Vaj@VZb0cc27RT+C>LW7c?Q%)uesuo2@tDiNPqpC7epdTyb*qk87^lqxZuL!;U~(CBG-B)F_EBjPB`rd5c|_B-'
    'N^b0`k`at~ruD$@Q^2?v%6ePMt5<z9w2^E{)=&o5{T&^7=S^0dHDQw85lXgXMmpELH_c>5HhSV(~|Q4Mk|$%a{^+'
    'w{?KexC>x5NY{aM^&80C4&xVt-ovzJ>a382#6Ac;@rt-MeE_x4Z9(8{6%wlGMAv58tM_fp%8+Bpie4U6R}*pMkay'
    '}aZ=1$tL7^zg!nzFToOB`WKyOGffbJQ5f*@GOhyQ%cX9Cx!4(&HlZ-R7QiJxyHk13uKN|NPS+Q6I>8c`)-'
    'Ip``IyIrSNJkCtpo~S6OJX^!%vnk2ob;J+I22AvFf8xA1;WE#)QQ{zNsX)zvQ<0*xs8(|1C>Z6ZXZO)G}M)i2EU2'
    'HNlKsJU;~2o&pMwjz~<A(W2YA%+awp>p;}ypiOgg64xg_0%Vhufs`G{XSxjokW%zrzguoi{w9?~mNRhz}2dO$o{K'
    'B@vLIc0yG2**$8U||~V>>OsA#3!x`+%2oA(<Hr!@&xG$0k-$2FgZZsyzwBC)O2+ABL4#DSqUwFIV{-'
    'z|a@C!34vnAYRd517IJ4A3ES44&d(|T$%%_he3K4;D^2V>91dpXjBwvgkyATlcP#KlkgqVorY@i=q^7)x<f2vsTx'
    '+*iADC_`KPnNDSo4*FD9squ8pdNDHy!`b?{^F!awPE&bw<7p?!GyK7=GB&c8<-vK{9H*?s*6J21-r-'
    'rIGMy!3%G(+{N7J;Ze&0y_ML<GiE(>E+;+E0my#uWU;p!+3hnR^Ah%-'
    'R~*lunm3zFL!yZi_YNm=WgR#ya3vB^sVBLJRim2Nk1Q=Oi-p!v+FDm{*T?xaksy*gBBwRd1r=+%ml-Cbo}Hx!Zgd'
    'Du$0YVM4vi&>xotXZ<~^HZz=FsgHC_23H|fa@U4!bM-F(6<x0`yo2Sq3xf)+k^Y;wr?DRvwLw_v6gk%5#px{~M(-'
    'i!ev#0I`Gh+bBy76ve0Ew0Hwj^EnwlrGP-'
    'P$^T_}!(Pr}xAW+J$2AX!nUf9dgu;IA1w#;3pCOu=QX=TJg7FZ#H^7cy^wO>h(|X`l)*T>$AhT$5HS667|6E_WQk'
    'l1LQF|elQH+@;Sf*^ZQg_N)Ez4#Xk`OF#uQxunbQV{`>;3^2A=m-'
    '0WU<`klcBY?G}2b#P*lww`{x==Hlt9Y`~(^L_sW<<zdS)av`ld``#p;>kScAvL1!49lxlE@$8x0P}q9p9KV(`ecp'
    '2aMYKcMggvQqE-UKpbz(ov$#~r-g5b8d^KvcV%-'
    '&ebfroO2~MN{VR<4iN1Gwj>GLfuDXp5R4utgyNm=sNR4iAO_8LW1s<Keuo*LHCw9BoH0>{$)7GoPfiZ<Y=5f)Zda'
    'mAKDO_QasPDrs^R|nt_XRYQDYX=Z0+4>=wpPVDpnC%ulqSvLCSTC+wP}UA^?DGYp=!1aTe#}DNv|5u+x2le^wZ08'
    'qtwwi!9(@rD<JFOlLJOy2D4v0o&lOC7K9w|>iX7-3QJq5bhI6hDFb;=2{LtwpNmsO%L+2yb5q-'
    ';alxdf^aWhFotB!PwyrPjVP$d;=CKz*3Q@p8?P=R=%esCT{Goc4k-'
    'JWrUjZCSVCNHC~h*ofEvTLlkM=c7MML3;OiOk2&Wr-bwZ9e&>C_-;5MeD`F>56?<-'
    'AZ%OASmXpc_Bjnp63l|L~DcxS2_J<6D8pF0vASY7ps4u_mLD?6OWY|h*vvxBmVhVxQIu_IA+)~2aFsC%NHMEv${@'
    '5k#-'
    'S0*zd4BkV(vThA}{j9XMwBWmPO$u0`8wA+QlI!E@=+uPP~N*d7jRjhw1Ty*}WD`dy;>2GtIzz<*nx7CuECvM`8&k'
    '3OMZFkRbD6B<+mnfY`vfVxAL%lG9!@!B8%AXJ!TOZ*JU{ICR-mCC63E{SYr8pJo!Myl`EWz%GrV{|$CTP#iNc;t*'
    '~K8M$7_AAUD9)U&GBQLF~r2desfjGk!70~jp8lhh1*ngT-'
    'U?EM~n56j+&_<DFe*{{oJSz*(@6x9do`%k5QKk<>wD+QH^@{T2x_2zS91MpoRMC-X-'
    'i9qxcp~~_3Btyal6E$sCVtAdQfc(sUva3{IvN+OH)&EVGkv$})2mMq>LudDvSKmDizAyBaz%0<lb^xAIE0X;&Cu4'
    '0t2n<{|A4>;rp8H_Nrtu_G-'
    '1h27#Fe`QU!&R5DyYupc)_qY~HwpR~6;7!}6}h!#`q0B~3QQc(AMLJd~bX;p66bOGDl}ntiZt&U!i0Of7;aVU?SL'
    'r7;DN)pn`Nsn(&JXR1P9N4%L1RF2A78SJ-'
    '|fDO*QC;^mU4>_b(VKdhm)7Vi>I$Gj)M&lI(w+%;zxUf%)`CAENYnAj+u>-8|3UQ%UPX+4aA=iin;B<inb-zNK@J'
    '~n7hcRu}aH3b-'
    '<7Vg$JI3F7*R|=2FY9wEvr(gGb$eOM*_B|gZ&=$bl@bx{!P%5qiT)hDA)>cyCmbN;=5d6%h7Q1VkZ)j8=hq7nl}^'
    'v9;QE*>V-'
    'zgL(}2@`F`1`SH;QjV{NdpN0j4|;s5$#1SG@ZR{=EuXX=oupYveQ<d_@r)!d^tp;RFh1nM5k7lC4o;dv#{rXtmUO'
    '4WDYVywcuHD?o=D+Q?U9oR_}F<iGrv>3ddV*2Yb1R!Nb*ait<l27tG9`k8c!pTT5Os>gS*FQTHOLqeg-'
    'fyol9bC!n9nZohr`Tqboc1X4'
)


ENCODING = json.loads('null')
FACTS = json.loads('{"accelerators": [], "arch_list": ["sm_50", "sm_60", "sm_70", "sm_75", "sm_80", "sm_86", "sm_90"], "blas": "mkl", "build": ["GCC 9.3", "C++ Version: 201703", "Intel(R) oneAPI Math Kernel Library Version 2022.2-Product Build 20220804 for Intel(R) 64 architecture applications", "Intel(R) MKL-DNN v3.1.1 (Git Hash 64f6bcbcbab628e96f33a62c3e975f8535a7bde4)", "OpenMP 201511 (a.k.a. OpenMP 4.5)", "LAPACK is enabled (usually provided by MKL)", "NNPACK is enabled", "CPU capability usage: AVX2"], "compiler": "gcc 12.2.0", "cores": 2, "cpu": "AMD EPYC", "cpu_capability": "AVX2", "cuda": "12.1", "cuda_problem": "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx", "cudnn": 8902, "driver": null, "free_threaded": false, "freeze": {"filelock": "4.3.1", "fsspec": "2026.9.0", "jinja2": "3.1.6", "markupsafe": "3.0.4", "mpmath": "1.3.0", "networkx": "3.6.1", "nvidia-cublas-cu12": "12.1.3.1", "nvidia-cuda-cupti-cu12": "12.1.105", "nvidia-cuda-nvrtc-cu12": "12.1.105", "nvidia-cuda-runtime-cu12": "12.1.105", "nvidia-cudnn-cu12": "8.9.2.26", "nvidia-cufft-cu12": "11.0.2.54", "nvidia-curand-cu12": "10.3.2.106", "nvidia-cusolver-cu12": "11.4.5.107", "nvidia-cusparse-cu12": "12.1.0.106", "nvidia-nccl-cu12": "2.18.1", "nvidia-nvjitlink-cu12": "12.9.86", "nvidia-nvtx-cu12": "12.1.105", "sympy": "1.14.0", "torch": "2.1.2", "triton": "2.1.0", "typing-extensions": "4.16.0"}, "git_version": "a8e7c98cb95ff97bb30a728c6b2a1ce6bff946eb", "gpus": [], "hip": null, "import_seconds": 7.634, "import_warnings": ["UserWarning: Failed to initialize NumPy: No module named \'numpy\' (Triggered internally at ../torch/csrc/utils/tensor_numpy.cpp:84.)"], "kernel": "6.18.44-fc-v782", "libc": "glibc 2.36", "machine": "x86_64", "memory_bytes": 25276063744, "network": "host", "numpy": null, "nvidia_smi": [], "platform": "Linux-6.18.44-fc-v782-x86_64-with-glibc2.36", "python": "3.11.7", "python_build": "3.11.7 (main, May  9 2026, 07:35:25) [GCC 12.2.0]", "python_implementation": "CPython", "threads": 1, "torch": "2.1.2+cu121", "triton": "2.1.0", "wheel": {"file": "torch-2.1.2-cp311-cp311-manylinux1_x86_64.whl", "generator": "bdist_wheel (0.34.2)", "hash": "sha256:a6ebbe517097ef289cc7952783588c72de071d4b15ce0f8b285093f0916b1162", "index": "pypi", "tags": ["cp311-cp311-linux_x86_64"]}}')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.environment"')
FUNCTION = json.loads('"compile_python"')


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
