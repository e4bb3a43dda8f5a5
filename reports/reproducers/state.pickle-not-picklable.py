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

#   state.pickle of lazy-bias on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: The whole module, through torch.save and torch.load with weights_only=False, gives the
#   same output as before. Its class must be importable, and it must hold nothing that cannot be
#   pickled, such as a lambda.
#
#   Expected: pass
#
#   Seen: fail (not-picklable): AttributeError: Can't pickle local object
#   'LazyBias.__init__.<locals>.<lambda>'
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


OWN["probes/state.py"] = '''\
"""Probes of an encoding's state, through a checkpoint and through a copy."""

from __future__ import annotations

import functools

import pickle

from typing import Any, Callable

import torch

from torch import nn

from torchgrid.inside.api import Case, Fail, probe

from torchgrid.inside.toolkit.checkpoint import change_held_tensors, save_to_memory

@probe("state.pickle", kind="requirement", needs=("environment.checkpoint",))
def whole_module_trusted(case: Case) -> None:
    """The whole module, through torch.save and torch.load with weights_only=False, gives the same
    output as before. Its class must be importable, and it must hold nothing that cannot be pickled,
    such as a lambda.
    """
    require_pickled(case, functools.partial(torch.load, weights_only=False))

def build_called(case: Case, calls: int) -> nn.Module:
    """Build a module and call it with the usual input as often as `calls` says."""
    module = case.build()
    for _ in range(calls):
        case.answer(module, case.inputs())
    return module

def require_pickled(case: Case, read: Callable[[Any], Any]) -> None:
    """Raise Fail unless a module that went through a file gives the same output as before.

    The module goes through it before it was ever called, and again after a call. Raises Fail if the
    module cannot be pickled, too.
    """
    case.reference()
    for calls in (0, 1):
        module, twin = build_called(case, calls), build_called(case, calls)
        change_held_tensors(module)
        change_held_tensors(twin)
        expected = case.answer(twin, case.inputs())
        try:
            file = save_to_memory(module)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            # the type of the error changes with Python
            raise Fail("not-picklable", f"{type(error).__name__}: {error}") from error
        case.require_equal(case.call(read(file), case.inputs()), expected, "not-restored")
'''


# What they import of torchgrid, compressed:
#   torchgrid/contract.py
#   torchgrid/inside/api.py
#   torchgrid/inside/arguments.py
#   torchgrid/inside/case.py
#   torchgrid/inside/comparison.py
#   torchgrid/inside/encoding.py
#   torchgrid/inside/fake_cuda.py
#   torchgrid/inside/inputs.py
#   torchgrid/inside/job.py
#   torchgrid/inside/probe.py
#   torchgrid/inside/result.py
#   torchgrid/inside/rows.py
#   torchgrid/inside/structure.py
#   torchgrid/inside/toolkit/checkpoint.py
#   torchgrid/inside/toolkit/devices.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmn4SU-'
    '*lJH+)b9+b9krg}L+xJebnsXhc&C?{#YdgE!lU0_M=vW(>)QVIb*U|m<n=gD4l<lV1r%x=Bz+f;K%nSyD!R@1_T1'
    '_wCujaES)2eJ%`LyXTZypVzM;EK=D$25pb+cX-Sr*N&mes0>^0KU&yqQ;JeO6MLX|-'
    '4sQ+m_S&!?*3>wLMKm+z%eQLeAlml6Dy*Ub%<Q6CP<n_hH!vn*!M=hLPay(<A|FS?kQ`QofRdvtnPL?4S)4R53BB'
    '5L6AAJsX0Uleg2T~w>9Z=yW9%vWVm*U_rDSl2}z6;S0Ss-'
    'X0$fA$FBoHThkqYBU+Ky6yh01E(7=2t~@4FwB;vs_i@MO1vsujT-cTALP&MKo{fVsY_JR94Zdx{js*;xhkOz<UN?'
    'P8T^e|F>#2OX_CTqyDCYvoeDJvJ74UHHQ)W?aLEZ!jH4!0x1st$eS!nu$f*YkM**c4zN-h?S6-'
    'U1t9*nDqxICf#_84f6N!_!U2*R6#rVRW<cl!QB?@OJvcc5?BXR9i22ovgO{)H)kQvE$g9KSgOeZe-E@`Lm-'
    '6!T<?GSWyHkAK%&&@S-N*-cnH{~zUXNZM9si7<;nQw)v3pfqRjV5*^!=-'
    '&!=Faa@$>njntmu|^5M<VX?F1T?W>oE2j9OM;dkJ`UEr?8e43xb(3@hXqmxqxfkm34ZU~C%?@#k`=5+RW^#9+zJR'
    'ZFsy&<eu#Xr~cRdH368uRZ@M#q0WIDL8ahVVYGi`7TsehcjL;^TZ;IDik|z9Z@^*8=GE==1>JTop~O$@<eMJAC*2'
    'fNA@o*qyFt>Z5vZy?XtY2Igw1#^vwa$R}##`RK1N4@X#{SuYnwlFSGzW&mP!ei6+}K{!p-'
    'oWco&?_ZX)^%MjG%!Fw^g%8*B<`U+^e0u53t10vpCq&-pD)6-i2FzDLahYWVxmwJMRS-'
    '5zV1QZV_?<vCK!O_H9X@^xGUaLsNUfsvGHR;m-=o?F+J!EF{8$h+^AaY*nuStNdVuhwuMyn-'
    ')2PP3$RN&~J@{1A&#UPgIUv!3NDXRznJ<e$w3ye;cwRQqXPj{p{<g?(fT`spzdkGfOC%QqKP}3-'
    'T50fhTdD<=KQze!_M56K_$>`#P47icfY=O_J1-X1^&n!@%<E-7L-'
    'E%BkS{8Hy#?h%ARoxerkf^PFdm>hZ^JyHfdQTJP@uJ{Xi;Jb3|C7RUY5(X#uPf^Jj1*oZ8CO8q1WnSuZ<wUijPWA'
    '39I)Ei&*!nnynYbH#A3J=;6(;i1)9(==>&HR`nd2uWyNok?5Iw^qU`HHoY$z>xDu9dMw&?ObQ0*ENnQ<7mEPp=D!'
    'twojLUjzs`|PVIn$Epp#ZXn|&t=Uy#P_*01tU*`g@lH<xV|Y$}-'
    'Kc{zn@7mF%)Kh_`SONTx2<p+@AeqZ=&JOUwr+Fp&&KPu3Q`2xoSbT(199~}U|vam+&Lvh3M2g`76(F1ifhyUM~)e'
    '2-<{HPaM#u5ma`K)-'
    '7FXs<6mo$t%!{|@*x=_Ur;dfU#wnwDk3(&<qHc`TeDOPzfdTopBWdmabE%X%C!AL_Lb5=?zYTZU#Rp-gp)giRqRK'
    'H~wo`8V@4I&frPdyp=kpc4WzmizI7q#A0&4IQTx@xePRaLG)TV(XARi37kDt7`8J^FXFS|N=Jtdute*{!n-'
    'Yh?MSIUss;`s3)B%m}naK{CXs&B*3Nek~&`#=J<_*U_v3D--z<n?wur3XHmsIF~QxpNd&85)1az5{f9Zn4s4vd9v'
    'rHKffiL;FgKie{*#F`ry?7><yf4Uq6i%8T+pfPJV*-=T)^ZFW(+KfBy2#59<9!P+r$-'
    'm{z2P>Teif>;Txt)OMsOS>t^F%b!^YqH)U|$w-'
    'kVqE3mG#!SY3zdz||UCLi*hVzFmIYuTim!6{p$I>EFo7GL*P!<bGjZ{)o;{-j8<`;nYoY--yKcU%OEMT5ep+1P^1'
    'P6;NrM!~R&uE+cHeV*(j~?3%DVke|L-'
    'A=^EE~fy5g1Md{;=`P=g^kJwF#KCyY+f{xr<H2gi}KGQfQx+SookQjZ!mfXtt2mUnjhP&{K<Ore^lo%qvAWj||@I'
    'OD$w?=EY(bVF~HrB2?Fz$aZz49jbAp8W!!dPB#Ti8`RBq&#*$OIzF#6nj69XA{Q%T4y(e<7#FBD5DEGLNQ6m8jDb'
    'b^hP!cY%1n7Rdh^5SkD{Xpfgo&dbt@#Eq5?@67V%C9Y6|mx7A4ZcPymt`xJj<^Ws)HQaB`EJ<~pfO9azx9lJ5@cN'
    'V^C$@laKw;ppTgE{jeGA-'
    'h$oklu%+1}~>R<7P2i7&(?<F~ZMaLS`h761~JFu<rX7P_v9yOK4<3s(>^V`AO5AzAzPfQA~0z*6on8P%77_ZMWR&'
    'MemD}XW)SKOaBM;g75?NyJb4sN;7RsIitZW<kN0&oimgsB(k&HO?)kVvpSM?Oz4S$2aVHvH06+oV{}5q-'
    'i(({++yWE8^&fS%T4pM2wT%qj}cBc9de()wy~hEF^hRBqe*3ry)^@P$_LyqNRe?|7ypbW*1{18=&C;iN<VwtfL0f'
    'zhwP;vRL#t2)-'
    'qnIu0H?{LvxLOQzgK}c>_9w_^j8OGHKceGXmx^>*chM?!fu`b+xV&GoO4c298DMXmqWKzkvT4_~4F#(4we47L2f3'
    'jfE(e-U0md=%-OP<fi&i_+b5!@IjYRV%c22tz}QVtGxc8#~vT-hSI=<hvJ<b!N!=m{|5`+i@EK7&*oRr(B@RIn`g'
    'zRBtFlZ>1Ax8!;3xST6-!)yE4Q%Eco7w`8NirlXg$Cd;#mOL;&?+{d~1duIA-'
    '%KkXqRJ#0f5^{xRtIXyT&4GdranLV&1cLMX*8S)Zcsf+F*w`Yn~_I@+vA@iYJU!8-'
    'Yj~+iN3O$(#Q7k~iE_P%shk}o6`!<0T{O_W@uA1nkTNIx_6?V~AN+bfTcVApxDJHdD;<~f?%Op`y+7ORnhsjZvVv'
    'qOlF(FJ9WT-CQ?wSi-{Eh2K)WOW1xY(HJWrx<Z)T(j?Rn=-'
    'XFJXOyEK(Mqnj}G#$rX%EsG7JngH#ul#C;+CNF|`xyl_Q3&nPXz7C$1Uh@4*Ftg36W7L+lJ`g)O13$r*fEmB3Bcd'
    'Ba?cp(zuLaV1BnMRe?q9@nJP*$4^-'
    '?u~aN;>J=9DsQrSfc=VV5hE%e3rnw9#FkC%1E2EYXqF}v#>((>$Q2Y$k93J`U={{0rz1Gx=b>7)dwqs42)eAmIyw'
    'CjXO#625Z9Xw3x;dWtOJ<<3(9s*991i)Kl_et2L2v1}fnr-fS#@AG_oZ3K&2p+3Q(Q+w!_49l4v1Ol^SyO}2jzP#'
    'PbC_&7@B*LOpwCn*|d{D~#2M|iFG??d)BX<?euZ2X;5UvxKA92+J=0!$n+iLIodDfZpDOdPdXUlB!<2TMMMFrtbr'
    'jCY?70uq%34p3E^(*5p1qgYMJ!!>OKT;-'
    'n<7{0Gj(;Gqd<Vo~rciis4Hu{z!hUB#j9|K^l)ZkHZ@`KZ_ntrxNO>p44dPa|T_mSWv195PWG-'
    'T238!3ylVq|GdCI%f5XeeY1HdLn`u%mYiLLe536{@=mclZ)+0XxkAQW(7t#mx{5wewj{+%pi^tgBLMCj$ME_P0UA'
    'ZdD>~TeDHq8;34bep#%p*1)>-'
    'JvBr!E;<^SeTR)4(gZ!{=#GDY(_G$NtjlQwcGMO(`eD9UpeL^vadgAc5<%n(Sa}!!To)zkHSw!=dD44PS$1wCfTf'
    'kM=5<x7I!C-=(^LBy*>q9Wg?S`;S)a+D3zB7;FHqjg&P-'
    'Q(Dr`cv#w&*G;P0c8p5E)~Md$1JVwUk{8Ne<IP;*L9b~^8QOG-'
    'f|Ps;Cb^!M=bl!5@dDg)E37mcbtE9&WLehwAMPj;EFYaF7k%6dam)wkSSo#-~Jd~UjSN>7SPxO-'
    'O^Vv$Y2<<H8~qgSKjgExm50I^@}?)|&jSj0`Efg3|IFXtwLM2*zI8Ws))pv^k4$*GNj=EyOlH5sCYC0XF9S_&=E3'
    '^3F!cqJs_U?{D5U!`lPYo(7|;J;u*VQx1!rbAqSy2GN05%$bI3ufCo2sCTaH*tE@Rxx(XZFrKWUZd$o=_njkD}5^'
    '6foj(d0M&`n1KCiJ#2U?ey%HiD{X<bK(RyNR;*QR^SlHY{FS6=FxQDrM0FtNwntryGgSGh!k`5`Wq#;bO*?L+i=T'
    'nc{rn3DSI@Tm{KTcI6ZB!lP0t7dE%ZBQpzqV1`RCyrjq2exA6#4@?S96Ro16reb4w44iVo`o4*$o=o_(=(2(>ro{'
    'x2;|y9@=cCfT;e;PFA>(%?VdUUZdu7(dglRV=)D(I?$R+HjpOUQ1tW)PdWW)pr%_0Lb}}$0~M)R#J8KI=r*^b%IV'
    'kH1P_WV!@@J!woWXy=kbxUqUZk5vlGHCY;U^IX7OFzXmeuCF&q?w1-'
    'xjsk;y`}<U@RS$GhfHkcrtDLGLWGO|~=wD7Gf7wYB5#J#8Ui*C?c^&BDsI(Zksj<5WdbdICTV8ZJKXHE^NvxxfLs'
    'ML3)80ipm_7$e-<h=VxS@P%vwixJ!C@-!mN)X!%haW35l$G8TGT<oeEh$rpVVSCZ^63yf~x~8~13{ogQH4%yq9-'
    'P`mn5-'
    '9rqt+DdK}`aNj^Bwz{@V?UDBE^STPoVL&*q{G@6L`m`P4dw&Bwb~*@Dr}Rt2q3G7&c<GMpCKbna@A7v(LFh!vL5J'
    ');cZd!T`I^whLkWsIRUjtuMR2rs4tp(twu3muB}w8x<+n_`twtOt%kk)&+_XP2L?^6QXT^KAaa^J3*?eN9VC?m@D'
    '{*!Gps!UfWfdWn-|<^hnnG+dlIq?GpwH;~%<nY=r3JD(+Nt)~NeDSL~}C78tY-rKv@u&k}cSpi1)inja72jHN<4i'
    ')Hf+ZvDo=ucr$j*D2eRvTy7$Bds7ad#5Nw4?=;Z@^xP(P)B2ifVnxYyWRGI;rh<y>Wd#(w6uJjMTX(R)taWEv{~}'
    'jLpGJ8SX#JgH)_NnOOqQWnimTz|y=Y=ejXI0hXX?a^-'
    '+bgS*Y%pp0)|3Dba7OwvBAolBSkL{_4wv;osgei3upfF;t$k-H(u+^R96KN!vxhz-'
    '))_tpwk0)av{h1&qry~*bbw9?~S+W+Os{fs#;+YF*xwGx(Zn{RLyi`44_39j>%3eRsT8D4QGpibTwt6e-'
    'afZByy^+S~uAJAsBu&!`}4mS<jn4QcRo>$|+w#hjOs$ck%E9siUIzL~uaoJ`IqhlqntCDPuVLY2(&;)CCd5aQgve'
    'QE=C*x>tw1S2&a?pDnMzrm;Nf;pz7aY@Y(-'
    '+UIW>1CJ#N8A@yGFO^&jHH~q#LlTa^LN0dzD({)l$#c_e_njrDLnp&Vdieq}CQd3tr!0EhYK{J1G|wO}_Re+~ggM'
    'w!8G$z8V3#$6~LO4^jc~>CdlGGwtlCC&AP*uLrv1SV5gw3W<X=hauCoHH5b=ynDno67>GODXw7RY_xB=rL)Avjfz'
    'X0OgoOkVt)75R=}L(9Ufz~3AwsaD~m0j#4u$p;xYS<H<MUGGRI~sf=XJAm<|(YwONLzgS4iMUAO<m*(2_U_^3Bga'
    '*M`s{~y)7ObAT6NzWchb9lZCk+_K6TH$bU<D>nuu<Tc0lLXwxUlxwtiZ4GakB{EH!Jw43&r!r|BBri*r)dkyI?Pb'
    'Ff_U}P5SJhG=~dBORx`_>WvMOZR!9U0Sp5NG|A!#M!%D#z0t#UPowmxb`qt;CSefI-'
    'mqZJ<MmV(Rf?7t&m^5JZ$u~7`tZ7px+ZCQi$E`$$PN--vZCA!r6gWBYV=JiJU)oO<-'
    '`!RT4^^7}k&wI8XiHmusissdOj#D~_4lku2BcOGSHeAsb(io%XC$@GREC44Mr|)T%G9Cuvf*PgCa4n$LpL$8^jZY'
    'oet*x7LQ&XaV`w*$21zmjn;2YEi@4DaZ-'
    'n;uMAo;>1OpjEClqW?Y4KrMvL%rOU^~WYPgr*u_k|hrIPNw@3DO4eypfji+zucAyEUi``d`1_^vKVBt5L#t=-'
    'gB<f|e;tw1innS))Dj9~<C9^D_-mSSyfLIURxb$@*qOD01{bE#@Eos5voIg4y?<0qMuW;fBGv%}MmtFz``xf7_HM'
    'W7O@Ru&U`}+fJl78_(6-<>e(;N>^Du{~zFP)-'
    'e|WHh1QkMx!OWL~LxaLIe2dA87eaeAARcqA)>cLO=wmwImn6&P$%eT-++mV`q<=369}5V2ruCHJoaQELTMm(-'
    'ab`2G0$U@}S6lQhI12UE-'
    'm5CyqZ+TgKdmqu|UWi?3Hz`F@wmlF4?<7;NZRZjsN>_j#+Z*~G0OuvZ`tn<_r#|7ej7ga$wo0SUC`tOB#pYRaMqm'
    'D;6JOb-#2w;Gm98Vl+sPTQ^X$!-'
    'q^^YU&?sH}rZRSGurDToe#u?{_S34`A;WcD0>Pc~qUu{vXpzG0g!sM2^|v<J5}h;Aq^wI{JXV2MsYB&yXEcjnNZ1'
    'Y&DUNO|p{+I725qNLMUZT0K|x8+e=j<3Psmd?#<ex2aEltW+eC-wv<CjKs!L$dbzfw(5z8HthY=jX68Q=K6GmpER'
    '4CkUW|m(u7ITqGF21O3X^i)IMjG_rYpPANft|G?r(W$Z2z<g-#Z%Y44_<3-'
    '!!X;Ff4!A)cH&WLk&&3DQ12~6qVid9u7=$E9aHRQLriwo;G5juKC_UyTB3p(7DK?#bxAw!vcY4kZ#qgm!<LSYmC='
    'DwnGEim-w-=hEVc)>4CL{ip=@GTikNlnsCx=La$+O^ER?t(mhT>FKZQG-vU74B96W9_|vV%4D=?Y;l>Kaj_`Ds(D'
    'SQQ%_0a$#cIzx>%%++4+YU6<>G0wig2n7~LQ2uvs&^~gcgo_mRHC}%*M9ZJHY7<>$%fSZ;19S|0#zB|RBqt+*xPc'
    '4aI+wuXDwokXwkv~I0RXJN$7>~*e(>8s>A#K_V^x&{IjDM}J^kaRqCB97`4mW{q5AsWF3vP1*!cIn`=e>u7g|Ro|'
    'cSUhoJIiD@VLU9XrZ0>6`^zRy+vyz!+jB0UcW>k5OVCkQ=*oc4;mirTlmH3lP|$^lT}-'
    'iuZPhAA{!3&kJnC1>M!v(|*>c@_s-nI9dLQ`8E)(}VZ4*&+k-'
    'focd7av;7fDOyZ{69As2u<kS7vS8TIbIF2JX`V$EAIbgX?$h7T=3%7a0gjiLK~G^xN9NQ{16gH9$4RFU-'
    '@g$vuZ#%83d8+7@aU*urBMUuVEYy<Qfp1b3eVQ0j#VN|1osANIczbn>DYPa;{7;sCpH&~S!d_OaA{r<GlW<k`*+?'
    'KT^(GpBLwP-JPx!nJ3kmL>+UhN(4~9pR9)<1~YFv|~SA(@9Hv*@pGJ<NDOELe?2sm)$T!4KZ1A5$6%_7D_mV*)Bx'
    'S3pUlTTP7FvuEFAWUN3sCc81i)Gz{j5soy(%CKeu|)b}}vo4U$N3{t?NR9-bh%B%0c1{J-'
    '$QIU$E(PY$ke?6wJu|+g|wvVIO1}1*%`^`lE8a;)9j=p}XI~A5i_mF27)f!JHE8na{C7_9%-'
    '4&ydx&u#;2I2KO#+6cKS`uQsj|63)PfdnhpjyLjQs_u!&uYR3gXRe4I?FJz*&mRb2KU@TCIy-jm~(FQ*U|CM+3Ta'
    '{?<jQ~6#Na4g@OK<1F1BRCYBSMh`C(k^D@JkJwL}7+aw$YYqtC_(#EymZv9j1?1<2()(HbOn`B3gMhlk&vghS@VG'
    '|^%ikNvAHD@^(*(l~sG8_F0gU^e_OmBGJ=TyTBqU}l1_<4dPk>i){Pi-'
    '~SXf<f8Hk1`G+)wwO{$+1}|Le2zr{YGZ03#)<6Q1clC(Inf(-'
    'oyjU=8S4FD4{OZMhH$WXnZKTG1M<3|$m)4n$34rJY^mn5*t)h*7Gkl{sW!NI3?)Cl250EHY5}u7cfh#Ud(v!)L2O'
    '^$;1v>d+41GNHJv0oArq2ZkJh=!VlXlDIIs14T^fWe0F_wiLt|zF0GmqwENAt)nHxCu?<y(`UFb0^~R)>w)pL!ta'
    'cS1jl}BAfn7Mfn<m_l<ruZok%`UZjMoPyJM=OQ-^3h6iIXk98Wx%vC`Z9e&2ajTHj3q+at6!95b_^GQ6HOgkJ1p-'
    'AK!l50Q-'
    'lcGv`4`hdYz&K#lDyE@M9xFzf$d7Nu^<11(1)aqVV=S`I`Mm=iY?E=M=Y5v|y8DzC^3lf>;K!#Sus#Qq@m8tPN8v'
    '%d<%8QcmW>0V_^%KrI4n+;m+hoT&iRy7N^r6j)E)Ktg6?rs#0qRo74)RnIDHG4}9bPeiElPD&u&L`CYk79qMJB3H'
    '0b&Rg8w4^;Srq^XWgW~`Vr{C~Im@}F^xkrC^I$<GNRFx0q$_TqC8k<}O2NUWiIz>SP}+oDUH_=g{}1e-'
    '2Pd)a@`Y(r$TM+N?rj6z%@r!%F7t?~jPFiNXr+4QoIQ3bYECr9$&xWmiR_x2#9o*MTAv)@kL(S@FA{ksnV%_14kd'
    'o3gX}6}F{Yfsl*M`dK|$v%H=JRb&c8d5PYh@Ug!8xHdrB{iuQB&1ys$-#oj=g?-'
    '`vN{GbihvRIH9`&Pf97x9VmAZUsHrX?#`QN-'
    'L9ZpdCr(+wJz#X??qkNP^#Xbdb0)(|b_HPBL~EZM?L<+W|Z2#_ocQNxIr;f4O5;qBSPAe&HqkJ!xf4^OBz3hf~zd'
    'Y+?Q7X?p|xR`KuVWNxU-6E8uptW7@QPQBs3kh}Q~Kl5D<W;;)BfXh-RWpB&5iZX1{D!s*VzIFM;i+A9Ry2z9Z46~'
    'XHTEdjnbzmH2lVOMnCB`v7c`2amS`<Jqq_T8|3*&TX==mN0#<zO>`GbDMZ#eS&8h^$5unrx)rXVoc`LK^}vbv>gk'
    'KA7>q>nbFI)+*)=0sxO#xVzFV6qMUiiH-uvjS2GBLRY6ddxklXLzo7(zE!6KbYs(4qB30>Jh&o%LsCqvW7fw_>SW'
    'f(N;#D(dfTlROieu34Rbv`7Pz|W0V;VRRut|8|_v>h{RVz(;7Z<DYLI=QIlE6(YnSuw3+52ib?Lpf<)W8wIxn~X{'
    'a{8Vn7q)xr?>aBLH6IWfUqo*i%kaClw<#Kvi%+TSz*BFn}demERbYCX#A#$SD<_nPNn402pzh8GoBCnH%kInm>h9'
    '^-'
    'zo%L$aE_@~%F;<yaeNiPWeWb$Z0JQ=&c17iEoL01&E8pF8O#vZtudv}3Q8_8tF76ZFBhr=MpeV2f@^I1)5R<#LIh'
    '+#JDEv8V12IV)cm&1z2RbRDr>o&TelqLz4zM0tTp0q{`M&{~)As!*#H0fZXu`RK*LyH}^#^U=ZcS1;e7_x3Ncp)Q'
    'v-oC8}p7VYTG;gPZ~^{p;)pT_7FnYws`i<Offrsj09#?0A?K6Is^edOK^OgBka7NpF&H*M?cN>1~@YYCz3+%L02n'
    '^jP%#5v>fpq(ow$3Q4~ul=)&_?DsaIW7dbp_p6=wj~Xs&*C_nY5bNFmEw<9HV+Bb<sa>hI7Zd*g1j=+rricZa*xn'
    'ZLnz(H8)r;4_u%q<>bqCQIFRIY+I^w$jWYMJ3yH<U1|dhzX$wfrA!C`%ihPE*5=g|WVzj&@`(DFQTM+uih0Lfy<V'
    '-NJI?rh-LbF6=z*@=KDLl_1!FJ2F|BAK^YoCRU75)<?%%wkl>jE9=dQr^kE@RN474IvyX5ErRUbZUU&tafe?olhM'
    's6r^j;KNsmrZ}B5(yN7@!pA=@(ldkNeWE*idQ`v}l%X$=dWym{UA4IBS!5pW_Y8sY!6vPB*3XDTXB;OzcU&g}_v{'
    '=~DCyt=g6zC;<5-nT#U^zqaMT*Ci<qNo$W8OrigtcY?Wnn)yNOTM<%hDmE_M3J>uSYrc=~}!-'
    'FOfX9eO2Bdr>!OkA$5Y0IOhzcVxq8pFQ&M<})vOsi8@xqFZ@}GT%h>3uLG{{iX2QoIP@pA{$hYXS)GsNBVHYFhPW'
    'c7Qwy6e>*UuW?XbcZlJPLr8J9xmY7vjutYGzJ5D79PvGo_5<U-'
    'Q2uW}OjlitnONScT|HniUIqDTmBPVyaasH#aC~BK&EPfOR;E<bSJCb)PgmKgYL2lqe9!f(DmRj?9DB*nanD$g>hw'
    '@iNu?#J$@tZ8`X_>3PiX0fSIYPfv5duT{mu0{Z|4|ZP$bZDDHtQOZSJEx|9Wd1|967IjvrM(1QOaq~9v=SpkJ{R{'
    'y~;6Hk=nxr^RPJ2ryu^0Hj~+O<#Ue8*7D6%eN{_Q*ZKRvRWQC8s|~q(gbW%3p{Gn5v`J6FGRd?T^y%In7^J7i2Zy'
    '8Y4-S8FKfsrR<Kv^h(M<eyHv+SB^!FbR-kr#8a>?1FX<o(+UYt@*^QMUSKD@I>Jvx2?CV#ble<^PV5v+oM>~j>fm'
    '9B%L;E;yS2SZ=*7CDU3s4lFxbu$|b&huGDHSmp7L;<4J&^;`lV`8qYMzb<=yRBwr`)&z_Y#W$&Zl`N5-'
    '46JREc&`w&GQ8w1PG+1vZ6xl$dFjb6c5;VmPd74W6bnYU)7<tn2Drbi#-'
    'm~?hVDu$3h|aZZ_NH9i|M?#83eA3#yAwlYz43OB7Bqc3i!~-`eOxUscAI7yWDRv;~)QL>7lpf*12-Q<`-'
    '%0qfqFvo$M5+j@5|o$Sb%!K)#6*<sR(P@2_9-'
    'KeR_C3RcabN>=Sr5A;gYxH!I$!wbA^`uguXLxl;zl>ALrO6*aYD#%IROqVC<HesnHOq!PxD;l7yK%?CNJbopseZC'
    'kqs#G1MZ%=M#JsVX3|EyF_JxkO>1#^4+RsJYf~84rz4MQHTA!qof}i(^Sl@bsjGu1dS+yz3=ot#4?(Bo9F{=~$Ia'
    '^;X>qKXjD63M=deCGQ4XvhY>R%U?=uk|#Fk-'
    '~~8<+|>bc^DOPt_{IL$j+^BO5%JD)ycT*IR<NiMyD)y*36pLCmrXJ*qLRBJL>^+-'
    'ry2sW*te&+Ec0|Jnyxtx(m1JN}yVlk^-'
    '9Km;ZjC9OVMH%Av%>A>{_sKR7aF}K;!x=*Wp1=2NLc#6h7mQ@BOy)i1?_>tZ0Iia4KoEKueAObQ}*2P}3%wI`nf-'
    '&X9P&IffKuwxHV1~9%)|_)~pospMWnM5SK@40O#Gut?X3fzuSa!U-'
    'uP?WvC}aHE$KQ0VqM8Kp8T^M9#S>UvtR%zdlNhrw8wkpbjbTl2iy$_GTLOpncv+#}N<VI5pQw)9+)i74agmqK$U1'
    '38z;vvaBa+Aa16y~Sfzr^Zcrd?ClBnYIl0ERYE1uou{_>FCsxw|HHxoDE<Yp4c`edl^FWH*B-'
    'm~5Dau^>A;X!=If*tsGwg4E{#C`IFYRi>LyYxT}S-ozzuR34%r)zaj6gQBD=-'
    '}SKC9{AKc0zLR8h1Ks=)6|L$2I9fHmt0USzjV2^EYHpATmARlE^q0D5gDFNY?xO%_1egPy-pN>h_pR==gW5|DpT7'
    '-I>Z1)(_2mcEgnGxdUmeiLf!VeI7070`#FJYy?W7DkPRD?nNT5yTuSoPY~4Npy&piRpsI)06le?UsC|x4$BNCD4o'
    '7h@Tmi7XhwWHjQr(WAgmOMx`>C#?>0_l0pHg05GK`Awb_klkMD{9cmPb4f*cJ39QeZZ*2XcT*qMZyOE<TK+UD%6)'
    'Y3IzmzZddt#{GMnq_9)V{9*VC|WH59d~A}STua(pm>00<(KMgFIkXpfIKB>pyBb>Hl5}sTbhxWIl6R_45hrWj_FE'
    'Fa3Gozbhv%ro_!lz*h7PNxqSJq;hi29+piMb7;OH)Q=2-'
    '{LElJ#7YX(BEtEZdTW7C*MP$#tRk7#Xo_F6%2~5I!bCj*;AIEw4q0?UUQ*m>TYmM!25&QboFFv&D-'
    'c>xU<huKwyvaED<gEPL%jX<am&A0;tia2C<JtU*^8H?&7qd(rE{oj!p3i1QnaM@7F@|H7U~PK$UFskkzMRJHs}o@'
    '}u*0GN6$eGWct#?N9UC>VCL@366*W)Bd0ns1*(aqw>O*s0!VYS|4WkMAwe7=h=$^*AsKlQw@imln$U=Cd429fsN-'
    '8vLpLY9XA1-'
    '67>yb@DwcvB_h_Y^3(8FvKP2CTrrdsMIKH<c9`qls|LI*uUIwZ#<nLgA=e2Z|>EgLSilrHpSV<&w8igyQ{z5&6pw'
    '&)Y(p$@m{U7&#LTsca3YoMwntVmvSLxpx*TIAQPv+Zna2b+hk#vlnMm&5s=bd;IRmoQq+!B@E^hy8eT7npTdrA|R'
    'FV{SsY=YDX%DjGbdBUkY%FroCZ;ft*$cwJpsDvz9}C;-'
    'IHtNxXJn_TOj?Rgjrhb(<yH*xvexhg#}D++pfFEIxfQwdiCNv-'
    'c#(|2D{nkAp2<H7#Kzcbgl4twH{vXy}thfh7~G<yb-hh|dOa@25IUx|CYR#j(#jmXf_!qoC*#_u>L9G0H9N<8x9D'
    '`rvW;o%-'
    'G!={&>AT@`FzhNnsM?7hf9rgYf=g;S@G)#OFxO2nHFrPW1#RODZ=iHqm+@^f`2PHqyC!2N76n!lor4%s-'
    'nd!K*<<+y!9@0uzjueh9){~Qm?)HO~aKbuaXdM}}P8C`w3%d)@3_<y}UF`7bl40O(?9Mxj%{eVtGw_K`@;;ceB3g'
    '5>ZgcK4QLo!c>ir4<5o6j=3wPUm-'
    '*SJWru$eogEXVso*brAh@bfc&qgJ9)OXdV>cm;&XUL}!@hh5Z+`|=R0x$zg{I7GWijeMEhvE2$o&AQ|aL-zOL0%4'
    'Zmc27Ehc#q4>{K4_+0%!HlvGW(WH@urvfmm&n@ArOCOfVTmEGZfUSR)7`yY`&#5t|XK-'
    '7U+dD3%BXIcF}O)laf<X%(G3evrt+$1BsC&FKln1nJ;TS4@+oupMf2j^ZCIRzxAcj`CAgyWJ;Wa|{1E^Z&jC#}Vz'
    'Afl^g8sZ)iZbQb-7r_>M1T2d%RIQYR4N;i1R4&&<;1=_L<z6}5O4MREi-chybUYjDkN2#0IG@_kTfEt4`j~F^frZ'
    ';0J9`O7+0o!_?43Ezl&0@?+}SbX1FH-'
    '*II3nlDKb_MdPQ`o`NKn3rq%LBKUkg;Sy77+!Ycjze5xR6m&ofits>;v_*2ZHo9z=cd+rm@^0Hw~*XzpNz1_d^d^'
    'CDHIyuD{=(CbP0BTMowR7IwahyA+L5;AsQuC3_@bdD>;7|(E>^fh3P%g1p4ryrDq4_A8bF8fI`FZuR<C<DUk}Ws{'
    'U2<~f)|wVK7zYw1d~=Jfw~K}75<&xYi6SH|Ka`SJu6#z;wRCtXt9C3nHwbQ9NL6ogGA7KXL>AuspfvW61y-'
    '^{?et9he(n(izk9TBl(&*eSU2PvO)!f-*b-'
    'l@Hj|h;XSrfkUmaKMHXkWl7wp1w6EMoYrE&x)2FfUK2T$L$<2$)dho8pApRVEd@TYgC2j);Y(|HmkMW1t^I)L0!S'
    'J`4~#a*ti{eD2?e6`6aqd_U3+A=Ux%~^Im>pgG03Z22@V9t4ON%gMpl3s2HyLGPK;rwq;N%!EpJtyr=Qrv_$={8z'
    'YhG%Waziye=^Rgth7MNBpfmQ{tuBCx7k%Z@`A{fC+l_}Oa>8(qZ9iUqLt(?TsIswQXROG!35>1zR9h@-'
    '%QdkyBvg7UiK47i}pxp^fi5Rmz5-8&+(omD+<iaT?HJn{xNd=(Nb)i=8<3B!2-'
    'Py1w)*VULYTT1MDj&fIUJqlL4o;sL?`y)-'
    'KTF+qI>bPrWj^!M&oc3^W|>N`(6dB~x0kH25cUi<_615M;ncXs_Obm!6q7R*gQTq=m9#Xf#4^h;6NU*hZPjJ=N4u'
    'JS@oFBaOpg@lZNcKwTZF#rpO(I{gWB<&OSAI}e?n5(N!w6rX}S!#JIlP|s6k^FFU<WgZ=Osqi|GeS2J&#LcV2~!('
    'es*ugJ^q?j^}^*=3e{0aY`86dG9s%uCI@LC^Ma%0hd5%D}C4N13Ip^*WcG6r<}vYE|&zdO>$NjtG|4#$4dF*JMHi'
    '9k=sxGr1HkC9_ojm+%0haMhs8N-'
    'a<n3;TeBDS!K4pIm5R=1VJPe^xqpNoE35!Drzz<>na1EV(m;g)dH8pb}ng^CaprJjiNawQ7jWEtUU6%jiK))gaRw'
    'K;{ECY&9h4=S!dVq$Mg<f1;iAByjZ|w2E5b$3WgWPAMcANuZV8Yz{Xcjs%sc8O5%)#Vdb%x_R;1^!)@W}pqhKvZQ'
    '%QzDA|v8rPCNVf^8YN-x;{#2Bd;J5ltaIprL+mPea|2zZ+S<61mam8}bw*N%0kW9)jI$-'
    'zQ=xxn7rZu$O?=DuwoU(bKdYp3=dR^4{r<HOX=N2@TG=DVFHA+2f5y+|$C#X~>-'
    'gpMu+57?OjxpL!czP7hVya!^8e+D(${H<g0HDZqjoyjE4RY%-O}-=sv%KjH-'
    '`86VF`=;B_Z!{=51`y0^hFOLRJfTnq`+`@9*0YGCIJt~@-TA0K1L$c@P@q`as^_58U-'
    ';vDoVa^l|T``W7aMa50QDr(IsgqgKPXT)Gyp-'
    'Z&=vfN~KN0M9HRc^65vPckU36zh0W$~Ye9ePr$W<xSh&O(LjgMF-tcRmVcD-'
    '!OlV1`^0e>5uzbWC?E^@xcRQmY6g<7Zsj_zNsii`OtbABGU**<fG#sFQ<L%CJ9c7mF!2kr0HW|}(Minj>sj_LSTe'
    'xy4*xO;ZrH#(7XskYa6i?S%aJ*}cBP1*i>IYVbg!Yz9FJ)|8;W}N5)1m;d-'
    'uOt&(mk;{Av~xV16qm3Fm^ZYew&1fLabKN6Z5{tjc*J^wpTwE)S>QBnM=_97+r$dOqPU#l@tB4Z*2!hZVtOONLa_'
    'wyvIaqg+!ub0nZyn%dyNj_ZV6N%{u#5UA7wFAZkHzSqz{^yHVm0PTwv6M49~#CCAb}<6T&vWC4@KqTWVz!BkF!4!'
    'gfW)mf?BI6qb>rLGj|f35E$zc8AnBl5GbIPi!@x@rch-wv&c?ov!7(*S1Dc=oRgKoXn;(2DtVt%ZQ@gL|8`O4Ydy'
    '%2e9q7(3-'
    'GqLAj?IT5c)bJUgK5kQ5Le`D~W>uCcb4(ywYewA*8&ecJ3s!**me;LCo;GM8_Q{~a4TCB|Vd=I7nvuX)YKz^tRk4'
    '?c6;HZbm9Ek9(He57vV)RzK2JebwKHlXLH%)fs)Ygb7*X{US&_TjDj<Wi&o*4G0ym)ZMOKGO$i&A}^4Am8;lpMAu'
    'M5zIs~Tjkfm4~zV_o8Ng>7b^ue#hItLf=*a%n6WQEuksS_J2!3N4IQhD_J=9**2?p%q!TLoi4)j}j5yP4TcAABCX'
    '@Gecn7G+5Bh$4O=O(>3W&*HY}47>w9Q&@RKadg9vpn7mKH_hBCG(gPXAD=<)hs;0q5iHR5-'
    'Y$rt|}eAeJCq*JU{Drvu@F7j2}5XQ0SsUT63-yQaH+w2j<mRy-6;N1&?}o-'
    'Qb?$X7KdC5)}2@&aOA)7VmTxcqd<Z9-'
    'kWnR91rloq8{;}q_x!ib4%V|5Mcm*yQ2Rku2{n988mbC4c(^`J+c9O6GlD>(plu&)oIb)!2?!fUb-WJHbg$Lfu0!'
    'G~qvI3~kkr8&}^fdtmpFhwBYD76Tx4rCVfrK;+4Q$@S_lnaOM;q4eYf<Yr#SQ+OzOY&1=BcW_Bwy}VR14HbQcqbj'
    '~B?;kR4<u(#3)mqJTc*_!HgYwuYr1yWbOuwXpwzvyv_d-dZn<$teBaA%?lplsZp6`%);eHZ0yjyZ>z5qTWKDCITO'
    '89_+TT$(Zdex_?5LOOhM!g#sv<{+pz&AOwlj_^3|fivNM~6)>;OS8G<#7j^<tcll+`^Ouu=@1ah9?=Nx2&~p6mqH'
    'vCwIGYnJV{7dgbS1IvsF-4+Gh>!mp0o(Ap#(kpv0sV0NpKklJxhk~d6i9tx8`-'
    ')2L%o#qINjzC6z3ETs_R(Z~V_k>Hss63on^k92T&4t5P9Bgtqa!s&D8{n$x-'
    'c5=4w+!54OSziZ)<FQ>9`J&vf+wE#|uLFZcy{W+^|ib=pxMU`h$;7J$(H^QRje{wb@30%z|WF9(WZDa8_n-'
    'C~ZRa)9B|D=Q4_0l`<G6uE`O+u`ZEvWBFBt)t2niUeo~vzWWEToU>Q@Nb+Kl?Cj`!LtsdWY-&{-'
    'a1gbkCpYeCF{}Q)&y-S-LSP5k0(j?<&Tv#h$7xkNtmGn6<DsFN(9iyd;szr`zXio?jc4c<LN#bq&rS=?fH=9V9&V'
    'M8SWs{p8xAAj5%g%po6g|fyJ<5P7?Z8-'
    'pwJFAW8Y3mmKdM#4K{n{$zFje49Nix3Bn!6`~XN&$_seqU?*QU>dK3mmO>%sHs|OK!zn{Oljyvm9IQbF*O0tU;z6'
    '8R*RZJ=6g}<x(w4}3XSrafYD1v`YwFn=_)ioyH!At};ywm0bHuLK4Izp4gLQObS}icujYI(x=ukK27hE!sc!?HP+'
    'OwP7(MN8|K_44UT?dudMdNZRBxAR}5`<%4deL4l+THgf2yGuS6&w!$z{Ji#;b`c44;cBI?Sn6*E7=lxQ#CIT1|4Y'
    '%X-%Ogb_F<cU#)D_jp~3fUsr+l0v?ItWC-#t<c;+dY~ZL#$5@GPl}Q8m3?|NK@ZpGqx-'
    'M484tz#SzS~Y$15lY|q`@fe(aVx*MfiFQ8O)H>JqaYJ(wR9j3<nCG&JmD~Ipu)TJY}L=L=jU`&Z>eJro|^vCnm#D'
    '%3e*BXRe)~^Cmnz`UcEm*F;#EbM)(S4z^l>zO(Hy=*9tQj0P%?JpwLP<=#?0#(?GV25n2(4*lWaEzX}YMsmhy<*T'
    'DNKY+T*{&sYX_v3wyNeZ*K2Zui${D29z5o7{=onx*`igu_LA8}6}m<!Ysl>PDG81x+)F1p$iSZ9!F6(g+Uqwo2qW'
    'cxdvYe(g#UJ5|#8;pK7IypReOSM<*IR!j8rO>DS^W@n8e~rg`yU!*&<7oE@{QF<K|1<eK#`lxAfBz+$jDMlhd;d='
    '=;h%D{BX!~ZXX^w0mp=O}p!NV%N@$$?{QCQ&S9IkJR6Kn9?lb05{QMfY_Vf5)_rE7t@%nKJ{r&#v<*U*0+gAstBR'
    'XXN%SoZ!#PDA~o8175SM+;|X(-'
    ';)&yU6GysC?#4u8F>aQC?6<R`!ne?l9OU;zTBN5_XhX0MKZIQdLJpa1;k;Pp}V*U|C!M<=6n*x%uJ!)F5@%x65t4'
    'xc&82qjtR@1zX;=V}dRUWxg`moUzC)Leo&U6_Re2(}Bf7tg6~6&2{-'
    'jLvUxzp|lY{YYDAHM;%trmsj`5`q6aO?Rl3Xy=9M9_L}JIa?~X2FvT^WpobfoDU#U7DW#8`6C!>FiR22$zw(pKm('
    'M|FE1zsX1&HkDoqL<!$Rks6iR8Bc7Q$%#=_)${r){pn9E|Zq@`ta*)+>~@Z<?*uB9=0Usdm60`bUQJ+bjQ%*oq!e'
    '#2-'
    'c#DCXM`jf{*g4ttKZp<UZVt*1+P~p0qFP8=Hg~`Csr3AcBOZ%awQuORafIDmwN~#?I=F;pGM!sOliBZu}HJz?kn5'
    '6movS9lj`)@e4_=KXv|EWm#w!%H1dA{ImVCcAwP?$y2^<uf2H%y0mieXaGddZu$YhfPZJL;2RnJCOKXOE(1r`WA&'
    'wO#;)3;3TibRj3>9g!5Mhaw#lr;<cxM+H{G#tKx0xWx<#qq>?mO)(q)(w`9R`;=KVdd7^@zuoKo=O)T!q@v<#xu|'
    'YnP}aC^jo#jz(hg6B-'
    'kb9|#TQr{D#V6<Jc~$7u2~geGt!Zm`C<Tk5#v%7GZ{tsN0<bZwt&$t(80)f*F1t_mSGddd7=@&h<~|NqG>b0>5kL'
    '0xm;0_*z}o|h&xy4DSjllJYOa>qEMS!p<zz;X>`(O(X-'
    '=XceO4lfAp`0IWUXiuk88wReV;Im+4oO1t=SU3b4q*#QITPtyetUedb^q&kIhqh1<PzWQ!s~m^cj@%oYu`Xl`HTz'
    '^cu41w+khQTWeCHF{a<0eVVp{iR*>DHlCh08vVqI3J6}4Yh|&2YN%|_*XT`6onfpsE71~OgNLvV0b2CCToXG1i#4'
    '1=eH_UeW3#UPXTB&DkM^72!SUY%|~c}va}$Wqc?B<PH>|)nB)p;)_Ml*MqMKJU;f2%_tfjFt9*51NRu2F7a+y~Jh'
    'nx1)Y1+jEJ7-Y`Ot_nP3MN@GvV+oN;SbS^Y8~CJoJU+P#s+%sd4D@`lg%$-'
    '<H+7hAFWsu=~I|wxBjL8duPB%o>h21K<k;oxM7E_XcGC_pgo)e|q`mhavGr|Cuz-rh|+zYln9yql{`kKRNi7^cn3'
    'PNQUrTY$D2)k<9b>Pc)H14d=*bNR(e$R**-'
    'ar7_Bn^VvN2G)6Zq|3uR0m(eG5vd$~zBnBw}8k>fy0RwZvLSd#f3D_s`32rT-'
    '<6g5LY3sK)&813;kWXpjxx|eor6Vv0d+`z7X6O;&Q_wK=&@`^|8+hAC1J1Q*^od|?j=@r9iBYkuazo7bEar#<dS$'
    'P9;$LD3NtKVdGthti?$zl_ygoq%FVQEYr`0ezCbG9bpZ<9CCVO#w@OtD~gvqnF-{MiPviS~isCUvAINWEC@B>=O-'
    '}N7-'
    'NM6jFCiDX??LEVGzyf;qC${qrk6*q$y=My=G>t3EQdl8;{+6YDKbk!Ljx3JE8ZQ{j$K2MNgVUFP9R=Is22h@(ZjJ'
    'th>mwU{R==MiPmrbW$aUt2?8ni;^U-'
    'mu2LnbDmUA^OM5btOlLru+ny>2SGiKRL8PU%N&EPY&0NQp%%6%Z<=>o<!^j|)YpC~JOl7iM)-Uv<p^!b-'
    '>*{vDT>+cxOtC!y&9~}SeL9&1VP|&Q!=NY>Fc9$TPa2aM5AYQkgZ46*xWIZiuE_|(p*6gv<&R2Ifm45z~Mud7HLp'
    '*u>nQt{nrANG8c^()~BK)(#rv#Q2|C#SzOm3fU($8!2_-'
    'A;0XCD7!lk(c*@aXkhoCn$H`1t5J0QsC0KL`d;`E1~U`2D=bh5Q^dt*lVKqjUht@OjFa;c<N*?JjsUM{f^~4^CUK'
    'ZL<FB(-$$#)|WrLIXWI49>6lgBu>g+AfF~?m1(YS5vM@(*>V%|G@`8=y_tpiQ}LVz`uXknjDN1HM&~u)%U6_-'
    '!P*i~X+1C?K?73`7_7xv6k8iK?J#uv_)fuT7FCv0g0m1n7>v%%QD;bW%5`frX{Dy@M<~CF&c+$a<7u)ETlpR(>8T'
    'aAsidPVmj|uft6Kc7&l8M%wctpJ7?VA+4=tOmswLyiEh--!7D-co$C!bVtRIv3Y1lF?S#Hr!)VlPhRE?`4&@t?-'
    'er_R(as)X2v2zTsOq-Zz*!rN~y4_HTG?OByumO~BNh~fIK?|#*DP9AYUkXfsJ}am&`Ju743e@BdH!(4T<=pAx9Sr'
    'X=P#;UDoPh0+u30#&l}aQ)<O;<fl33boonlr|O(T^%*W}A+5sXJsQ9P97R6uM=ZF-'
    'q6E+SQsQi@u>ZyXd?H1%sTi>QSjRqk0W?$R5<<!U~g(H{N}2X8fY3^ttLjjRaOtrbcyW=?VtQ$;p3aAH1I*H)=Sw'
    'Nh_PB?c4Q5l)QZ<irrv9%BwU_<BndSrLyXH4xA7n$h@Wm{S$A1Yw!+z%DSs&~*R>omDyLgtS-rr(_>9mokZ2&M*c'
    '@v8Sn>8P?=+)ooF?1_*4zO>kZMnVBT7RBRWE4WL|X@sw3yOKM@FdW&jLCwwF*{7o^RP=_Q8VvwOuaC133-'
    '3g&V8&-8Dn*`iOKg)`L;_V4g3}k-'
    '2#2XUqocB0cYcKB#?=K+L_gvnzhby%{rD`u+5xbnEZlV@$C#+X^c(?@Sd!F=H&XiQ{`v7sq1Iq2oe;h(>AF)50R3'
    'IU3+SsJ|185_p*_*(u6wS&EbSHfb^8`MIS($RzEA2(A)e~ADyV_A}IVg_j1GRNzi?{K>W}XGzrT}K+M7W(rsEwcK'
    'R?6D!ZJoFQp!h}|LtRztr3&j#GJ4Dif}6dXhKvq~fh3`ZdQo*<rf$9qhUT3(<@JT1Z8L*GrK5)ot#$UjDw}y}=Q6'
    'V)87RC6>B9mSs0IkZF#DiXvTN$0-Ye-'
    'h`G<mXu_tKbL9dKIlz#O%G>*G8=DwrY2kGV?5<#nw8bOpWhCyIifg+~6^eHv%P^>;B$PR7Kwdr7m#zTKK2ed|RD+'
    'ka5d(0-an9UsbKxHQmcMPICO5+v;zZ*|1c43`XavFF0n2+Wjj3C1n?!hkfwl9V{X-'
    'JP)08XXQqtEwXr}kkQrmcq)J<`@v%k+jG<6qTlr@C{uv#DdmhC@#ikK(M^g|Yn(E14xrBBK3X&n$6NWPHG)PaF>i'
    'FuCoHNCSEEl#y>?;*QrAi%KoejB)*(B%_1{(sDnVUak^6YK~81{HKo&0?Mg_GiPtoi}wGLs!#>IOd2ox4hOLbMfk'
    'LgPH2X=s^bERu4^_#(p0HEDmX&gi8XVD)<D_|9AajErM}xzfSeji$eS|hwu@pes>Q5W)oP#As@2*ltqm8c9aGBu#'
    'sF})PW`4i#lJyh(o&E2P`9F@tV2S<tbs`qi=QRXIh#4$J#WsX_uvh0U=RIU?anxR-'
    '`n=N5B2L{oE%lXz$^|}Q71*07r~A1cO`u}!86=Le&RevC>`<ky@S_pU!nW$>{0x5r!M}vyC0uDLaz%9(!t^B=-'
    'A(T#_isG_qV;>|IEmvx4ZKMjNHj%c4)Dwgg58XKKjwy5!nt1<Q6ZmIhf4`nl5+%tA`ZppRCWV*DwwF^=rJb%e=o@'
    'FZliQ`A6$@13WOBf8<Xu7FD%!zhB@hD6laO8>9zEM_4yUIoIu4$;a|f=zxJ51FA<es&VsK21E9O37myZJqwtf$~8'
    'ItliRXCpBY0GdqruWSY8uYWqazjO71;+pwf+5H5V9ShSrZk|BmdK@Z-'
    'Uq!EbVcpqgQLk&UT)G}zqJny9!SWDP=z?>61UPQDp;1XBB&UME_aP8Ct&bKc{)r55>`Z*H6{(>M-'
    'A<*3BGl+^*_eXt)Yv!@e-^WVj)0`8jEDsHG1ePdV)?;3*#inxI)GgxAr-'
    '$cIwgj>Sa3Apj%4nZYUu=b$6T`%M1mS*NP?_r5Vh;9kkMmOg+5`FssxGpH(D#;}`L@k?S*fnqIg341J#k9^Vp@hv'
    'aRXHb9wd_G`AGB(|s4y_z2t;Ej8V)t<Ha=NR<^&&kR!J+2{m&^Xf?Q2j4`sjL3AieZ|4%vecKBz^pw;3&rQl1cMm'
    'Sq(0V#}+P)zR}!?Q=XR`HFbyT`mGxABh57={ny!PJ-d@9VsT#`S&2LU+Bebd5c4b%-'
    'LP__WlQgW1>QVM!T#PD73;eG^@;V3`6>lsH8%yD+Gt#9dpAn~_~$oU}X_AHy1PCwhXu97LS$0o>=uO!aHrs{{TLR'
    'iqq5-'
    'X&dHvxraI(ocQdvSka9N^c>vxrDDR14MKoNerpfIP)otVT|%LPWxEay^HYVrfl+0t=kBl3;KG|aWP%5wCK1GrU3y'
    'V7uzNYT6{SS$K_Sg%%@4I&rRVkM{^*)Ueds=l+n3pu$#ub^covb0|zIk+ixl?>GTyAJ*?<m)0JcoOZJ`2!mcdwVI'
    '~Ol`+0e^G}@1Uy{dAsEOw0jVV}Vf8E?9Pe0zslR7TbvJtSmO=MuRKyr+lu`RVAJ)p(yjvX<$&i1n#T&((4Ej*Z}x'
    'm@bYD4Xb53Nvx*RbUWH_JTC`v8J>^USGY5ALOI55g`qBKr+Y1K1;kgYO}wQ8qWZb4S~_vq!5v(*t*E*;cwTybE#0'
    'ogY>zho3v>B|`v'
)


ENCODING = json.loads('{"name": "lazy-bias", "target": "probes.encodings.lazy_bias:LazyBias", "arguments": {"heads": 4}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 10, 64], "layout": ["batch", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [4, 10, 10], "layout": ["heads", "seq", "seq"]}], "table": null, "max_length": null, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cpu"')
MODULE = json.loads('"probes.state"')
FUNCTION = json.loads('"whole_module_trusted"')


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


SEEN = ('fail', 'not-picklable')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
