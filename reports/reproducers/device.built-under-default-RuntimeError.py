# /// script
# requires-python = "==3.10.*"
# dependencies = [
#     "torch==2.0.1",
#     "accelerate==1.15.0",
#     "certifi==2026.10.19.post1",
#     "charset-normalizer==3.5.3",
#     "cmake==4.4.5",
#     "filelock==4.1.0",
#     "fsspec==2026.9.0",
#     "hf-xet==1.8.0",
#     "huggingface-hub==0.36.2",
#     "idna==3.20",
#     "jinja2==3.1.6",
#     "lit==23.1.5",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.4.2",
#     "numpy==1.26.4",
#     "packaging==26.4",
#     "psutil==7.2.2",
#     "pyyaml==6.0.4",
#     "regex==2026.9.29",
#     "requests==2.34.2",
#     "safetensors==0.8.0",
#     "setuptools==80.10.2",
#     "sympy==1.14.0",
#     "tokenizers==0.21.4",
#     "tqdm==4.70.1",
#     "transformers==4.49.0",
#     "typing-extensions==4.16.0",
#     "urllib3==2.8.0",
#     "wheel==0.48.0",
# ]
# ///

#   device.built-under-default of transformers-llama on meta, in torch2.0.1-pypi-
#   py3.10+setuptools_lt81+numpy_lt2+transformers
#
#   Question: An encoding constructed and called under torch.set_default_device(device) is on that
#   device with everything that it holds. Its output is there too. A program that sets a default
#   also runs forward under it. The setting exists from 2.0 on.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): User specified autocast device_type must be 'cuda' or 'cpu'
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


OWN["probes/device.py"] = '''\
"""Probes of an encoding on a device other than the CPU."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

import torch

from torch import Tensor, nn

from torchgrid.inside.api import Case, Inputs, NotApplicable, Outputs, name_outputs, probe, require_shapes

from torchgrid.inside.toolkit.device_builds import copy_drawn_tensors

from torchgrid.inside.toolkit.devices import Visit, collect_held_tensors, require_on, visit

Metrics = Optional[Dict[str, float]]

SECOND_DEVICES = ("meta", "fake-cuda", "cuda")

@probe("device.built-under-default", kind="requirement", devices=SECOND_DEVICES)
def built_under_default(case: Case) -> Metrics:
    """An encoding constructed and called under torch.set_default_device(device) is on that device
    with everything that it holds. Its output is there too. A program that sets a default also runs
    forward under it. The setting exists from 2.0 on.
    """
    if not hasattr(torch, "set_default_device"):
        raise NotApplicable("no-default-device", "torch.set_default_device came with 2.0")
    require_weights(case)
    expected, inputs = case.reference(), case.inputs()
    require_tensors(case.build(), inputs)
    with visit(case.device) as there:
        torch.set_default_device(there.device)
        try:
            module = case.build()
            outputs = call_there(case, there, module, inputs)
        finally:
            torch.set_default_device(None)
        require_all_there(there, module, outputs)
        redrawn = compute_redrawn(case, there, module, expected)
        return compare_with_cpu(case, there, outputs, redrawn)

def require_tensors(module: nn.Module, inputs: Inputs) -> None:
    """Raise NotApplicable if neither a module nor its input has a tensor, and so no device."""
    if not inputs.tensors and not collect_held_tensors(module):
        raise NotApplicable("no-tensors", "neither it nor its input has a tensor to move")

def call_there(case: Case, there: Visit, module: nn.Module, inputs: Inputs) -> Outputs:
    """Move the arguments, call the module, and return its outputs once the device is done."""
    outputs = case.call(module, there.move_inputs(inputs))
    there.synchronize()
    return outputs

def require_weights(case: Case) -> None:
    """Raise NotApplicable if a module has no weights before its first call."""
    if case.traits.lazy:
        detail = (
            "its first call makes its weights, so a module that was just built has none to look at"
        )
        raise NotApplicable("lazy-weights", detail)

def require_all_there(there: Visit, module: nn.Module, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless the outputs and all that the module holds are on the device."""
    require_outputs_on(there, outputs)
    require_on(there.device, collect_held_tensors(module), "left-behind")

def require_outputs_on(there: Visit, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless all outputs are on the device."""
    require_on(there.device, dict(zip(name_outputs(outputs), outputs)), "output-elsewhere")

def compute_redrawn(
    case: Case, there: Visit, module: nn.Module, expected: Sequence[Tensor]
) -> Sequence[Tensor]:
    """Return the CPU's outputs with the random numbers that `module` drew on its own device."""
    if not there.has_data:
        return expected
    on_cpu = case.build()
    copy_drawn_tensors(case, on_cpu, module)
    return case.answer(on_cpu, case.inputs())

def compare_with_cpu(
    case: Case, there: Visit, outputs: Sequence[Tensor], expected: Sequence[Tensor]
) -> Metrics:
    """Raise Fail unless shapes and, if the device holds values, numbers are those of the CPU."""
    if there.has_data:
        return {"max_difference": case.require_equal([y.cpu() for y in outputs], expected)}
    require_shapes(outputs, [tuple(y.shape) for y in expected])
    return None
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
#   torchgrid/inside/toolkit/device_builds.py
#   torchgrid/inside/toolkit/devices.py
#   torchgrid/inside/toolkit/valueless.py
#   torchgrid/inside/traits.py
#   torchgrid/inside/values.py
#   torchgrid/messages.py
#   torchgrid/sizes.py
SOURCES = (
    'c-pmn4SU<hk?>zZeZ2!9Q}joAeec+?t|HTkpV*R4lGElW27yS(LQMiJL0VE}-'
    'EV*AYd^7|q$JJLS_H5=J3Bi&J3Bi&bNggnucntDSLN*4w64~xe7f#0Z=MXICl{-'
    'F5oOuMX1!SzSr(OxWxZNQc~#Zxd|lR6b5>EAX+578Q+m_S&!?*3`+T`9tB+Ess5T4rWdy(F_4)?Os1JM9O)omVSr'
    ')U`<#gSPK2!j-7hRN9K0m9@o}6A5(dS~-'
    'z}u+4h}Q7<_xc>Z&x^Q;F6!0dPf;FS=Buh`nrKyAY?`8p3aD}u)lhoXKYN03PS$xfqYBU+Ky6yj01E(7<%=S^f`S'
    'FWS+45yA}X%)MG5ezwP`V*N9DRH<`;j8sybTLSJ4zeT;`t(c+cRg={$$#|5~qRNwZ${sK4pptcu{jEQ41-'
    '&0z$8`|^a9@Z+qwK#D^@@^zLa*i0{y$7Wef2UsbMcK?ij1t9*nDqxH%f#_84f6nKd!U2*R6n`jIGaz(=s44`H_D)'
    'U!yLbr&Vt(~z@9jH$b&;2Id9{DMck&&+o38TaQeK|EeLp(<aEh<j<)WxJYxw{#v%@#p`_cQu;~()eeA=xqb{EB>U'
    'foEcZ{8j5e?NMSpU>y@^iwgD4+n>*+1}C7ySMv$-@F^)ci_NX;I4T&&Cg-zO|jF_$ti=tBI}}A6BO0o@5^fDboO}'
    'kKOf#6kKT_C2<uhxk4?EM7Dc5o|K?<L{KMYq+rtCG`@AVupNab|u&;~H<+N}B?;m|2>MS<`=>6z)58o_`b*{<!{V'
    '3c2@OqDF`>EKSZf5GEdT+gYe?$YbSgLXP8#i)Ijl3TH@OFQMCDxneyhxH6VZ{tUtj;f@vJ!;TRLv=zK=}S`HQP)<'
    'AizwR=2Q4^Rjw~#K9ti-XI@RAr#K<<wXOnR8(_eE1r(QAMv&|ItXKtM!vqGHMULMI)EY?8z`OmYPeG<EmVneM+AO'
    '1W9sOt2*g(6`1(2T$!ltZXGHh5V^`r*~Kl%#6y?7Zl_!k+(nX`M>Mf19zZjb{KEr`^hHkbLb7)0~3S&z$V9eu$WH'
    '{oyd{05j>KJx3c>MtU>82D*XHT6n^x7$)Jp!}gp4zLgEs^GUYgblqHIRRobQ0}~#*H?pxQ8TZX`3%Kd`$Imj@%0v'
    'z_knyME7#pL*@E!^<#`+C2@MRaDUSu(sEQUPmcVe0bm48a+-'
    'OXpGtM*23tCOa?kMzHUF@|H1X%H51xv!}Bf}!rUDUJ9y!aE%5g2-S^E2Z8b1yo-iI#O!BJ=evF)@;L<^lcYN0?0?'
    'i?#JaApkv=)pbk@4A5EFaGKBO0m_yCEc`kp^$Wk2NT)Cn9VpOAtDw!k6NN8G<96$d{5qQ#)yMT^n+4Z3O!B;%LbZ'
    '!|ox2~KPvz2KPki|aWVqiK{u+-'
    '!2;ge3M(FP~tcv*@#{<@EqHaIh1AtXwjoPQ;hUE{I;o7neG*Jov`&iX0kZJLgUSugtAYjT_@ho4Kk5!j6j6TEYPx'
    'Gcw#rNTNXE~6G`KoL{`H|9xJR&{nT2`wkK|dpT)!8f$y8=by-dUDaAt`!LulMxg+ha8;OdQ3ok0w!DD}1{KK7kf`'
    'YUDvt#C7hhl2X*VjlZhS6TYiws6Q&&izGM!C8@^*;h$O{@FN4{-'
    '#?IOemvQ_YOttRRTi*fW%R05o~E=acLEPR`ggQiA&m;Gl&=fYoo5-'
    '=$nxtF5IsEoZgfnl4C=!monl;3N$<ruQ$<*e=L2EiM6((+U7QoxBx=D6P%J;AJh>>Zi&-xcE&6&1MU-kz&>NI~+3'
    'V9Ek4P`MWn%RY4v*jOy&HhegERiCm$4#a|NY*{_wfF_uIJ|E(cbIVZx6mz@9zZVO|yZiO)FvZCq@`M0Qxz#9VtpS'
    'D0BY!2NuMrU~@-'
    '!awM{(6Dy6GjQxIp($niXe<3NuAG%~IspVX{#8m`Ki&$T;ZraMaXlZJsl7<>5=xJ150OBRF<5Yh_)xVg7te`@DSQ'
    '-)>EUuLDZbm<&e)P|BnQ%XPth=PB@*xhz^|V;74aY>FycPJv#xpOWEr)9pP^)*F&Gd2?n}`XggzBZxK5g^xK~Wkd'
    'cebY4LOYKp;Z2O5T0}E7v&Uv$DZ+VV@Md3XA$wC6^I3!?q=WNNU1uWO)sc3nN+8v+XrJ{8Q^2%A-'
    'E8*^E2OI9Ws}j|2=*7bSSgfP6=ue`z?BP;pdWxlm~_M#Sfp>b8|S9Xly{?pZ%@CIb&?PW!sb@DLgFbZkc43o?}VV'
    'HFyCiUA}tIBAc=vSWRWkE3<-'
    'dfo8&atNp0%DrW&@L_fSXLMWBg?suB%{CvS0Uc0vf*tx|>bAtW_;IrSMgi`l}+u?&k5eg+dVBYBkQZ8m{*-'
    '?xC8t-'
    'RXCBLh+eq^ZbHn(p+4snCmJl54SUhZYO9<odMjmRr5(V^Q%89Ps+m|5m*q{9yUrG9B$jGi^&bvw~U3r`_N>XDCfb'
    'WM{XV_*(jAbtLVW&=Ug>8mITDP9hJ-Xb6eD884l<#maqF&dqk3o91T`wx*>XBb?rK$bJ6W#)7`aEas_<CY3ez)(q'
    'e&A20<WMaFSc{3D)Nn^z#9yZj+g`q|?K^m0M#kiGqcs+k$hM#f9k^#{OVXs*#;*9kCjzJ@h}_^j8OGHKceH3H@`u'
    'ghs4O_JruO}%LnGoO4c298GNtmt|r{uTVszz6pXgce2Zv0#MNjxa>I^d8`+hu@F7A+PICg%8#r2_JM7C6><R>st2'
    '2Tjb3rJ@)uuH<Sh@JQVNj2sXyd{eM{SLCkIUdsZ%@q0OnFH_wXeBtFmA)63XGhc}$awf0nqc4dfj*mQmr^=}MNC+'
    '(hO`5g9si2&-'
    'u9)7V*7G*Vjk@gUg9=0Kjdfxz^obDZ;1_m&I%yZBrcLMX*8S)Cvx%2KJw`Yn~_F*&SG4r9?EY3mEN2?<hg`UiWC>'
    'Ee$7d!GQhk}oE`!<0T{69y}yK3ULcwSt?QrJabDUk@U-'
    'a~P9rI^%qiR;elUnhxz(uQ~pJ50v96np&Q0TaShL5Aw$?XJ1d#oxG(#5I_?6E_<Zz3tE|Ew!r5QFXnVl@;u7kVUH'
    'EdYvSQGMS^X2~`u1hmh*BBynG8eWVi5Yu>n`o@W*<!WKUwrih&0;H>H^(iW65jO+D0pB83wWLl((Ht*C|DDXlg!i'
    '`o>K{Ac1Rg0cn9YbktGJIbT%`54ouX6zAePE3O;DMgHD)LzZ?|MM>)+i%w(ykG3#?QhE#jn@q#XLs?scS1}D+k<%'
    'E$A}I;8h>A3{o(5QCK4Q5H{{4&DU5HW~aq8o+z_cy5C-'
    'u<xNw7!bm+OOS;+<8H1z}K4MYF0{F2@?x27HWRmAS3u;?lx1=L?(~+qyFtC!ncmODk4?%nyCGzXfL#HPxDrfwOC9'
    '6kxz3xAR>}}G*G^N@23#Y!U-'
    'B59Cm<S0lal|CHlEO;y!kx>+QS;4$D4IN4@+pK7Rcv9r`*IMFs3dTJs?wD1cMlrHYDyk%=qO^5UnekpU*Sq`1lhA'
    '^(I4D#y9e9oYlaw-*D`zzfU#18N5#n&Prn-a*&a2)f$QoSJ>GqR1Sc7YgM*|YjqZh!vPdgNmd0da&=G-'
    '#LdIZ2b(#Sidbc11Vxd^!a#!OiW5O+9rx`#BqxY$}8G@pAKFf)F1_GPcs?<6SL3^bAZ4j|pm5AG3*{JC|hb~lpS*'
    '#WtU|ss28X_4J9gWNjhm9Q41TE)yB=88MxxBmBRMR!+QCrOD`}us%W_$LqI9wu#d=5MB;vbu$!gWpT>Rp!fUQ|`T'
    ';D|yUN=)Z<Q}|~T=9%odAX%pQ9Ob>74t2GsTsKr}ykp4r{x&-'
    '4>GQT;biOI)vy2by0CrKpGN%OPzx;dz9#6>;p{p`5&1Sw<wP!^$U6tohk?drb`KG}k>Z+^{MOA&v%+-nRdX<-'
    '^Yp3+2sDvkog&`K{1YG{CIz4<hI^H|jM<<LI#qRU}G>4mba5ZrKSjwt2UMy;)2G+2!LjoNbf=*6t3^YfM8Li0>S6'
    'Gq--cn2MEt&y_x&^O<cs&fIHSeo*4cA)fBNzA!j3~_Q^^NHe7ohI2Xkvstb<cv?)(!&ATJ%kv9<`SkyXH1L$x^S;'
    'bUlR>j;fVDmF_^b>jZ%6#AtzBlcUB4)qA}YA|3rxQ7ln=Vr=4$&bV0E+(R$2`a-'
    'yexp4rJr~jUQwigHM02(A6QdUVrm|(Nbv{1&U9=A<p`wet#oy7e(RgJV!b&v}X+?;P4s>AxVjq0Y#BS{Yxce$d_A'
    'JAEp=;a2qM)e#d4Yb9g{9dvfG`8`R62hi;Wb|%py+%B=*-'
    'QaZ{gsofa3Px$7De9R%IBid!}G>s3Q~2TS1vg~nruVSTUU6>=|=-K-'
    '9ivr+YK>rAvK%$c9Y~`=XO*X{W_cAL6L1(cqZH0iM8x`e5ADK(jR&@Lb!$PLl-'
    '(MzK<JiPHfnZg#5sO7tJv;X{eTbi0|)s*E|X`F&iW3okh0EmPP=@)`Yc=cKoxaEd=Zug*3HUSm`!;ID4X;DsN6t0'
    'H{I3&F6y#E;K$DI6$`u=dOEz$cYxl2+ua+AkGbXmY_~xF=88Co<_7X_4C<hoJ$YEF>XL27rUwk;z_4<*j_ZfL^Zj'
    'IuE;kKofL}eb%dgW2d8lnChf)Gs8@>ipe6xD$M3{E|K|;hC|h?-TT8TQpVdVf-klvW@~M3ctB?1wvIV1`tqR(oWF'
    'l@zWH>Fd>fF^LZ^~O15z8&1dqx?+4?qLy=q=M~mobLc*gLJKz08;rgre*XEOf}<)E<YTS{JK~d_8asiX?3dIJ^98'
    'm0yL#ny2$8o)s&vnk(8`au1Rn#<s777H*Js)JvQ!GY^3HUg74{A*H-'
    'exPjC@&*amI+j5q$ww?~?rJOCUFF_@y_ukpHhGiWs&I(Y%S9IJ@HUI|&HmE?C+uDE(Kz|CGa@@qKz1ldl9Lf?gcM'
    '`_5r3I94KwpYcX@X6PYJJFi|F1PVscm<?acw=)me>Z2)VU~Dg<0fVT-'
    '|0Fn}eA$+<%q_sc3sLvjm>Yz*en*rujh5b$xsSEJ4#`;ebqor_J7=jBj8Ivj(Y{q<z>sS1<*LtVB;~1E!b!BIdLK'
    'i>HqxcSDl7Rbxbd(48yb8>El#tsSa30)=!6w*h5@=6e=HUSyfMWw+L+!=2xW13h)u%mtZ+G8<Blh<HZ<X&wuti+V'
    'n<ubN$^d`xaHx@{8hF^fAWxw^_%>e7LkT5Eua+lly=4yw7A{fwtbb~lJ_)s|hp-'
    'Tev0O>|4B+{GQsAln2ISnxg;t6eG^_oO-BnM!dg9hb}G5`NWAxj`+sbGn3Q{&=uWd`yB00{qF9{LiOrcxdCYO<PC'
    'PPu|oOX+y(!R$h<@Snu*7D$r!7hb)q@&pYaA!#6n$T!)%(o0Sqq2m~5?UEK7=cC06m!fWCl+o0y9+w^CtWvJ2(So'
    ';RwFl^hsTIJPd)a*c*8ev_`Uhq2yJ|Hz)hZHS%eTTJ_a2D*OTu^xW`T^l4?_jju&C&M#63{)C9R*oQ6%e2P{2JHJ'
    'ogMWgm|7cvfi5{#P$$-'
    's$?l`WkaFD`!dn;K13WJYdcRy33z#@}+WOsERmBL8ORJc{cAO=Z`Q6+70dtc5dW_X3WQ<3>L3RsC3{&PJ9<z1(ZW'
    '4>r=-'
    '3>VP)Vy1(_sRwj`Q#im0rtZ_h91U><RZntmt=9a*OJF|L=8KB?KnDOV6H2b9f66k+_K6T4ASpV@3XTj^pn@YYG^)'
    'f1Sg)W9oea!uqT_KKyWiZZmDGsEFA_lyR}2(;=C4<)dl28SBj}Zjj39qF7(nGfU-WsVz%jNCXI2{Q+-'
    'C3_*s67X_oLD1_DO+A6~ehQ4LS>INRoi9d5|ghQu7xXLIQlLqus`KIQLeY+vqzTkOu+)8BVgz`tznr}=+fs+&8`-'
    '8guYx}7@(A!JGV;4>T;>>-^Xlu3nwJW7+Val@TdH=cPYk}12;a<Hb-uU7m>5QaaGnL|CEu*%bA7$!L+X3-'
    '0857irILaHZU3x77??wN)?I)wK#l}#xr4=N}1Z-k(O)cU^JA72ze=f4VttJ@A=-'
    'i=TdyAG*bwP<l5`fYet5a*;WjwhSjdY6+N|5dV&l_nOZ#VHJ$y<ZUp#Rm!yB=BMZ#7Ez4$ZIXMNl(EiIy-cDQ&bz'
    '7H$K4Xnv+43hM==RZjZ|UR&RclShs=vU&OGx0(|}C768+ACP`59Bvq#+nnIGqy15He_NF%Wz_ATu&U`}TTdiUAkP'
    '@xWrrqXPghwz{~uux*Ipq3Hh1QkMx!OWL~Lx)LIe2dAE^0FeASdeqA)>oM?eIr-7Xiu$}674T-'
    '++mV`q<=ao^!KV2ruCHJoaQEMrO%(-'
    'ab|25&ad;z4%{XwgFz=@LT+I5!Ovb*Rm4I18MaWbxIiu0HNkSyI_<8G}2zyj<inw9eitZ0_RL5ZF7A$4wQV^1rpn'
    '20{ZM@zDfYbL@p#Xg6iigG%jEDW-'
    '>r%3BS~C5;93E>7F6yQTywZC>7w36*tFsVl*TJ_XU?FV?k;E@AKshRmMBA4vyn(3@z?{z0s>1(!6Q7wy4q4WjF8O'
    'znyH5on^*Pl;+Z#j``yCxO@+6I#5U<Fe~^okU5evfAp|1v(DkYB|0Fg<CpTHvBrlcPTsP;7{xcPE7n=DU)gA^#gH'
    'DxHIC#+t1HoXQnzq{4buy08bFW1zt*{*>awsgAw#A-^|xT=%$g)n{x`B^2-'
    'MncPe9dlOUhfg0sxamG9Bo9#4xBj0+xXn|DT>yL-M%_Ml)&|Fc-'
    'tO@fwFnp#7Ci|5R+j}xJzXJpTw+qR&?b0d_XcwRG<*_TFNA~l*-UM1w%@gMFhD%S!-fBqx-'
    'KaUsu(nKVseF)!@!jv>5-K47|=AvCo-RmyM)5q0cs2Mf*L|Wl)<<i#nP9Rnty8h@dUj7&Im{>kRja7c?qQG)tV%t'
    'Cd!CknOu~gZGmz#uKIB9Yi*G(e`jI$l}$U)Sedx@<mXF!`B3RR;Rd<>v~o0a+<5EiDsJH?=*)+d=yEs0_4@&S^z@'
    '88j-L_<MUIa}7~G0Pj%HhsfRciIZ{XvaJB(5)BxvANmefv2yp8`rx>*(J8Q-?=VpC!^8p-'
    'eVls*qZT+{LHMgZ_=C4V;6SQmqq#Uavi7bAQ*$~ktxu+cjrWv(0*ZP%7D+|_!7F500~B#(1nOyOtHruCM!e!TVyJ'
    '{j9AP@zQNu(6yAF8qkTa95co<j6Z1PAWRd@qeFSV-o!Yw>3Et%&F4~Q#69D7+W*seCH{<;V9?}8Fr2T-'
    'a_4l4<KZt4<83;=8{^&*Y+d5)Y+@V-CKsCiL%+v45JcozgiE&Wd<_sA)WMmUxr%On)Sr)4VkDUZi>Nzrs8-'
    'qH*_P-KzvZ5GEB59Fg09!a{IKwaJV(LWJia|s2Y-'
    'fkg!wuJ&`@*)fw6tU4+Otth69ZVo)GL|ogORj7NrQ8=<HTRnNlSY<DE6%5`d+d^))`rs-'
    '7t<1F<EjE=Mf(hio=LGCq&B&HnnE6OfJj228-W$zv!9T8B!kuMVL#le(&&^Sa^t1-'
    '{&B1YLQpyMuA1CylRFPufG2pmgwb;@}-0oO-7A90Al(YTSUWW`@)Q^VB)vF-'
    '%RxH(MuTU=&P5yQ(;;30C{#%Z}9%Kvdzj_F{;SfeO?r)JMaW)5Z<q&=POmFEg^a&iQ5R;)MVHNsx|B;(2!L2v?gp'
    'YsE%MnxD3O;JzgKdYtzN`dS0G)>mls_Z^G*EVM$9Vq3RouIkdx5acS!5r(deC^fS;VNp9kqJKgG%0a8lHr$W^<zh'
    'RCP4|TrZ?rq;vWMF?}^caq!rvmQ{p2uf+53SOwd%cAH1-'
    'v+`FreY+htctm+55xSA1E#%H26;d1oPu_4jiVZc0yd1jSet=VYc_-'
    '^zhr`z1JFMQIWIr$5lQ9zG06i3JLiaGmd@v33C|z1$e%2QOzfb8&1U~-'
    'b8Oi)|VE4^hej_`h>RjX~Yryrl0I}2cN|YOKQo!s;UX&Bw!MkT@JD?Xx;f|m_6j~=lh0;rxP2^GWwOV{UrOifhDI'
    '&Lf#}Hl&EgH9c^UVJ{9cO=YIz|leiQDbv1+Li{-Rl-eg&fF@WeI(Skl^1Np&+Z^P5o#@X=lywrngCaNiNUO<oO7='
    'S*}nS1@YSY54PGb_s*kYSZCnyju6aS3*sw7Q1gMCUka0;+i^sGeZa!u;VN66$&@_D+E0E`bwcMP5KdYCR7rLr{7U'
    '`NN~Gi-'
    '7nV@;nVL{F=&S7S2fMQ#T4gtx*fJqYm^lj3#=M$bhSzCt)d8wY7+(g@uX%@|pb+%2`s+XDRfhxMB;<eAc4}vClAW'
    'z)W3O-C6gQC47mXD9dl+hb>~etqw!NfaiHxWvFnK=Xg1TqZ28A1aD4}tfB&Agf*e-'
    'iCQEk5<oUUn%UU+E|MF9d1SniDzwArOQa~M96F{UMMqmN!X)zVfOyfPCWA*2&<g34wBjUD)E5f_3G0yPC``7#<FY'
    'o%<X^$xLB@VGQ)twKy$N#zd6VdBL48g~1`)Qmr-`nsjZ@x~X@l_*(_9GsKT>ZKYD`}fY-sHfKd?~O&o^{7s{75)T'
    'RN>OZ0)fF%gh$5|NJf3=OCAdr)!wijpG!0RJ(StTR%FHCl+Xut38PjftG7DtcvH5uhHB&EbYiaV@`aOsCG=EI7e`'
    '~6z$Im2DNS}fa!Kg;_B4!8Lgq3{PtCLtM2w*gp9bLJGIq_mKH~vgy?agM)-'
    '<fC`=Z#*GDnrlG*HxE{o|WU(<6eV!=>@gm7C+1U-'
    '*B>@xVZ$IA9;z{_6rRqBx1bqi8eMdW3td<Sv8%5P+nO6BA_ZB0D}p)P9vPH9m5oCy1LUsb|Ax6EGPo*NKJbV_Ff^'
    '__4Dv28e$h7;^>+s|7AZ1qh%sgE}mhC?3(e5hL{rND<+t-'
    '8^?xWEfAbQuN%j9=v}t>FLAN#)P+5dUpWx=x>FdUa<-'
    'FBbYd%)qtNW0F|@i;pm9;W<6k4&0pO`>J|7R)MtqPh`%m@lB}as`v=P7N!C-'
    'OA@PVtUjnM*01aC6CR7K*U?i8+410-'
    '{7RGO=|qd7;ATgk1X}W)3Zhk1f1n_E9YP2vI7%P9zC?tLdx8`POykScz386$)6EKf$1;5a?!b7y1wg)8*R+xSAzz'
    'hz|2@u%>teb=Rs^B=v8)hac2JM#Hyx@zUZy&GP_t{^0t>e{SU6*#43K#b@tGGn$O46aR$pACEq^v~0HzS&xL$tqm'
    'b{Bj0$PO(n>vf!w)gC{p<70&%e*1ODa<>%&@9%OnEZie*{lZjVO3)sd{iKyE~X}U6ef>?43v@^-'
    '{xiObd(x2dVGtrFqzhCvfz>>D&y5xslB#G5SQyOSH<U^e!}8-'
    '$fOQ~onb|V(^d;*H@@G`d<IBVF)iT~PdbuqwW%`PY1=mNOxwP*EQomUrpLUlKQ+6+PP?;J343WgAVX0uCTV?>9+5'
    '2B5YCAUs-l>oiBYOq3JopSbxWN=Te`8&BkJ-'
    'P2;hc>cHFyuDnMFi`D~VPY$=Y^N!$;gELD=hS<dbD4RAhd)hI#p<1kDO4uMVDCV$m8)>-'
    '@x+WO@Ixk231O&vYYp;#{xdmo-oOLh$VdOE)|z^$-'
    '4Zl6M@9{`g(IaFypBHizyr{wVWv@4L5s|vMaYq}b)6*RNO7<j^iIaef03{y~fC8%ohv6G5u0JVzu#V5vS<aQH7=g'
    'ClztZZc!;NGU*tfs{;;${~?XrP4~0~es7kuA~8wZ7M(!*1!kTwlRl&p;3J+B0A&&PP>Os86?tWhcv<j7~2e&@qA1'
    '*%X=;*>Ne<3&Wr`%xqpy@oWhG$yc!MS546gpO}o?bX(IhU*``SC>@o>nn@y9mi01;wdTRmUyK`vv!#|GkdaeU{0C'
    'bV@qHlfoa}ZGb>;CSo=x1;knSK_oD$kuBFRx8wkSe9>!88svbgF+a`_!)aJHt%w(wfBE7dpJ0LQ|vU=w0nD(FCw-'
    'kPwO+&R>~*`~#HD&1Tf5H=wuP20ReIQ6+JiQ5Sd+opO%G87A#@L%`SsTX+?)mm160mZ!2T(M@#e6UC$a#=ZDZRT@'
    'wfs^vg7uZhUWe$F2^Q1)p+qqa1E`vqhh$Xj2(w+*^?`~uQLXB&yIznTgB;CyD9H-'
    'L$!USIu??bf>LH;SpIh%lZ<{Em}<KtH`)X2Nk9yktGsz>U%eAMLXz#$yRQ**SrQ!Yq)p2&K-'
    'jOO!l*_3{G0LF?3vRvRU3^u2WB$?-)36xrwx0RyEn6Laijb02UZj?>C>3}`aAqkD`rfUANDT;p<-'
    'uOZpj!THG_)S=&K&_F-Od4nlFIr<Opu&RI-'
    '$(a24PK~uKkR0XjPCEQ*Ts??Do_B?1JLQkeZ3`6t`sqt^eK~=d8n5?YNmq@tqs2x5l?}4koc2mC!)x+yL9QsNI`%'
    'l9>%x=Gd4_&Nt;ao+6zY>`r^;hZoExW0z<pHF>{gBZS^1$?-wXM&9q+8v?TD+Ul1<F!l;@h-'
    'YwgG*^71+tt65+LK{D)0~`Fw(^Xbb^6dbeD~kAO`FC(w@1Sv9qrgA<SQPe;7bV6!fZsUL6^P*a#F3yF%G1ci1$UO'
    '|roLFCD=C*FHW)(BpvR&C>)kkRW?*ZNpkZr2u=OF@^OMtG@C!WR;$*(zlh_HuHCS2XPyCx+H#VTg05Uo=e(;oa`V'
    'P_^KWXK-CtHVsyCK4hip7=itA>R-'
    '8Ghjf9ADcDI_@@W3(#HA>qG@UdEC8Q)SkqrL&q^xuP}ySF`sDz$3ucsz9CPFlVa_sdy<@>zxERER&Umx>k@(vRlr'
    'j(pTGR$^A|6^I;*}fZge&|@<i0R^K_pRb_E&ANjcjW92ZX$Sw`JUB@)QJRAmhn*Sc1+HwqjGL``I+$S!hBdw4U%U'
    '}LG30A^rFIR?BZj+cr~1_YJwE7%<#PR@ya@6fGYr;l;eVxK`f5|4?f#x?_Wx3&XA4kYD9MPwvVM%;rUW{0!maB<R'
    '`wpE0KB@yD<kx?SGWUVf-#^xHD>2?{Jml$6wijuiTf@8lmo|Mcnfn<m_l<ovh_PIIFD&x@{jkHATp&T^c1IIgkG-'
    'IXBMt<K}EI0R)z`i!KHL6x-'
    'L1lP7YY4p%R?S*kmeiVJccEJ?!InPZ8H+PV$cW@FZ*q6Tj&+E0?S6bcZ;Q1yt1(7BYToSvg$C06y_GV^YT*_nz>o'
    'tOS{1XW%15a*kzd#d02EMOC=qY=1pUpw$63b_#lrJ8*|7qOdt3~CXtSb=!!KY(9t~fBx)icwbt#FI$@RK>EKR<{K'
    'GijjHueRg*7X;@M<h$30>luE(O0JF1!clS123{R)$E+*+*0~rIe7PIK_y7?_G;1<T%jeVT7pW!VP_2`n_QuE7rqb'
    'l_xk)_pa(rVA9~k?A*~8|DvnCyZlJqqXXQ$edBm*P_ve?ivWBx8l%3U_^Tl!AZOk?!N6{uf8zvOj0YLd9Um3zL5}'
    'rqrh*Pd3${|kq2vqWG%p8Q-'
    'uW?_ZGL^rUs4KCgF>oNC7|;p`r{Tf(w7<mHn8p@f*doSG1L<9Id5D^45+pcTeI0KNC!e(6s+&-'
    '{6&c3P2(8kOT1lY;?MPne?z>SsLv(i$$rarWp(1y^(g#q+&J}kbZM+Q9+W|XS<L-'
    'luxz^elq`6~OzC0$je&OYhK4~St^K#ccgj3YaY+?QDGe8IWt-'
    '=@@`&y{W6ED}Z>`kt5&u#cGbSLkg%Xs(Q!n0F82e>SCvOl+OprH(#v`TNeUAT4o#6}$8jHbxcJt0g^GiV7@TCM}*'
    'C^s>Om=|Om^OKj!%dSOH7KT)oLh)iS6B>Gc$G`Ed9)JFzAMqQGJio?Yv5vV)C!}PtmFuDQ5hpLVl(dukONDfV%2W'
    'rMQwwt<0fNRHH!;SXDf$%)EqG@|?I4T<2!81?_o$ws56+}#@eO}4&#@iZMQW)>{Dv$e$YJIoGGXC64&sEmGV+W@|'
    'Kq$qXMRcWgJ8;UDGei|%y6hG0J^=?UXuus_-bfc!$&TaS{^={n#?-Rs%x}En`thhnB-'
    'n8NVK(ETjB(mh8=Y16$6?W6JD&19s%$wy{1sf!Jd4>9q(gmfU3lkK=>|45C*VBs`49y(nK<54mmSsz^kAG7;&K)f'
    '153t8|`nJKZR7yP?Q-'
    '%vWC9$fe*dq1I0;?mr*n7^oSvFW%V>)ls1A<QgGSyxszTZd&<(8c3eoOi%q|!3i@c>(@z%@&_%c8jR~rw?8I;a5X'
    'HFyr(!Sqp;)2tJ*(aq>s3ivksYzk&PpIbkB}&D#9;|anSB}W3iYxgfN({7J$keE;oWKWdbIcY-'
    'P;4atMx~TI>0OO-Z`*^qtT8I_79bIsg?lIBKJq{NY$Md^SR|92~%@A-_Qja?R%-9edgW`OgCw*ENC(7zS-'
    'W?3ki7&uO-'
    'e@r_ZGo|4l{il3;Ljdc9zB41|&o^2xl2Zy72_xkZq7F+0mpL^4`Ibih*2+Y;YWzFGXyO3ES;&G<+Awlbq?ctKtnY'
    'SWcWLvoMMP(vu)f3x@YovG%=pMOaGgTvEo@95~=+kJH6b|8sk*F&M4j!sTTuOFZn5{riwLOyEN8jzYpMl+ig`D~6'
    'pY#fh6F<M@cey`!E8wUD?aseDf&IA*!^PILKG)q(>vy}vxjr5t=$K}R<MR%(kpM{MU{ypVAra%4T(f@pSdpvqSIy'
    'jZCquX1TGU(8XFJHH2-'
    'I7FJrW}9Wc(hbe#hDO=4__sk;^Z!+cMCm*j~`RBX9mUl#GWHmz!{XGFOPbP!ZcmAxanDB9=_-'
    'q0^@^CS}P#35r@t=PI~URPFx>Hp-|Gn1q9i7;~udqlZs91P;@P8ur6Z0wo7K3-'
    '>v9+yr~_nuSz$6&8GTP)mN3yB6?M?*bGlUFgG6$0-'
    '{5&#Aq+eP1;kpv@En0%<fA+ZM4sxczAPQ(7e*n#I@;Go}tX2BKid~)P%@Yc-'
    '@^nagib&RFG%A0cS`0c*HQzhlLiwy~Te!FrsE$bVP38Vy8-J7J*e_R!>0_!7zAnDw&i5w}F-'
    'Lc`QRno)TyTW(7&Fa!o-JFds;c>k4KAqzonnZz(V;LSr+H#gF>7){&m%Lq4St#!(vt7OBKvX^6p6Yd#Mp=8-'
    '(6J=NKv{8gboh8ET2W^LBfGFN{UIWS~(gnp+Y1cq|%jWS?}|0oGC<UgWSn|+PQE9n;f4yfuEj-'
    '1!FS*BW0DdlW+kB>?4_r^N5UF4W@N}b_?dRU-'
    '~^}pyanN?RezJaf%>R<px)8rqE=3X^cD{>ErNnjL&o>FO0Cp`ttB-'
    '2*Vm(QPrLV9|<w?F!3Z~uGu1AN&#K0f>_&BU*FBTzd>fBSCl!wFhfaYa0PGR><PC_hI>&UGO^xMxquA7BkCf4%v5'
    'DQ^c6?1Cb6Uz%auSXBo_!9ES04~D*cc)f?V0Gx5=ZL^*Y2Iu)KqZ;_eDWU+;Zs-'
    'A;&oMFAR;5{~x!qc`(tWo?jA|>G_a3KfF5M3JS84Q3u`2U9-'
    'W3XD7qcz}*%v=!AyYhH<yjv4a$XZNz0_9~**9h)sn?>9gS2CB`dBCg-_2pWyu-'
    '{dnivXzenEB7XfjZ`e1*a(#*V9Z_**MoXsgOt^P+$4leXY?j>zILihCzdIkQe_*3ATL`tZwfZSDQ=!zo^leLs4Cc'
    '>H5m;uGEtx!VqNYcOYTXZC{6G`Xa13w!QgBB=DD&^5iD&J~(X0hOYW0zJd4L;7XArP(z34M<IyONR<w)%l~nlarp'
    'BWkViZ^2NTrbH~9*MjVK#ezG&%OAKm7!lb#x^uL(XSd|v`g^suBYf8DRpNqH!OOxDs=f}ggK1nA9KkpN<zV!wfKi'
    '$H!>QI!?GZe(Nvk$7qtV!tSY_nK4iB7#y)s+Oqq{%8Pw3@Ca!oCna(ebK!e1J4!{tZk89J+b2;LziW@X+k4)yN%2'
    '?-qSegsZtj8fNbH-WcQrG0QIWs6n?1SWpCo)Cv*lPrX6(P2Ln{``3>4ZF{nE$KTWXBt6Gl0)YueH+K#<>%$AHbR5'
    'Wgx!R~8gP5Xjh}$@4V%ymSQJthHvs6|onDoXh>Bf%i<`xR|)FcKG<pmLtp)!alr?8czZy1vUsH(w70cz6p0W;Kfv'
    'h_LF28!s9S>{E|B8Y)2?F?ESW;X0CgJs9NDslToNq2eiYaf3j+52h|#AomyY8204cd?R0t<PdirfndYJK*c+7D3z'
    '%ZV4Rf<5i7zEB(l~nQfvva&tRvm4SThC3~_Q(+QaN^>Re=_{G3pyUjppXjD9ygeXZ=afxQ(nBv)7?r#t2t-'
    'A85Zh3PP&Mj|&tixvu|B|lB`#swnFBuE45N0cIG*}A(No+fG3t)D8%GFK)#SfbrvU=TaUv<9ePvt10Ck><_IyhXR'
    'W&t7WMBKP<-032M^I8ob*F;93$|@H9C2}%<L*@h`(*tgayn8yqLbBiIZx$)}g&N3ERkz1nLI(-'
    '7`fnmj8lHA%DpOcLtjpOAQ?BO@q;;n)sLX7iM>r8B-'
    'L?oDfl{ani6x4Ak%;SVF~rgn1hp6_x&dc(HNOc!PhIBM6hO1XGJ^?9Axaf|>OdNr5nm4@fBP12D}|yi;$iZ;jZ;~'
    '`x3xWlN%c}4c4Gjp2jV{-028GkM}q(dzHq&@am>hfCZXoiyIVr-?(D46(lwx$Y`Y}ezMVz8uE17@uPC>n<H@Y$i-'
    'wOJ^9G=K_mqR}C3CV3@b#rY!{e=OI?YYCG$TH9C<GExl=8I|%Upbd1KyOdhTGS|?2Er)3r&6XTR8CFYhkhND#3%n'
    '^=}y3T6;REDu<`vjgEV)4(5mm`ahy)Z_oC%&YER0C6E43g?30p>k*#Wa}txT7L^&^_oM4s@qT-'
    'L%+kk4=I%w`7dKti{$8K^&9keHITHWXk-hoUJ2Ig|`B1(mZ!&g1IjjEq_BA`zB{9X~E#|14&B_I(ZC;#X%m{wCEO'
    'PU^oXv`gQb6D%x?@(LZCd#;aAdTT4G!19>8s;mGqByF@G_!}B315-'
    'XR)KBCU$5k`p!FQo{VLqB9iKlI<l~LmylX;-DrY#Z95_`nx|n(Dtos0*HCIE3*kGZDCCw=QlVknwA<m2aT{A-'
    'jcgKzZ;%$If*xj@Xg%(qo@%KZ0EM#)s;D`(hYnpWQZ6|j$#mpr;#-'
    '81ZaHviq;#Pt8yo2ZP|OfZ7tT3|vZHO$CrT$CZc|5rR&j+cVhOExYoMwvtVmu}#~ec1<kzgTEk05QoBQYS<V)SK_'
    'hCbG-TkD!%xu1d(Q@L2k|Xa>?08s?vv|5u^VFCd7w*z`?pH;F*K}CUCJIa_Tvt0wCPu^*=XG|>QFnkO^HTtbx?zp'
    'U>wh=oML;I8p5YC7(w1Q?9I{|gAa&Q)O6cj4Sy9kS4vM$!m`b=CNE${OKuBjK7nM)Z@!-'
    'Y8(+?V3p4<0Mxt^6s8i!9k>Rf~dk@S%{4740IoYq(3-'
    'b8tnfaykLXlY?;`7+}d#8MAS&s!xPdGZyrs58R43YX&wQWIhQPb|gqh$k(wqdxzN)_AJOM`@THCQd^!`Y25Mh23u'
    '@T8u-bl?=d%b8pJ0zfpz=9sXU1E%;Wwp}Z?5+B?OBx2$^B-9sm=n8kW>^Uythu(EPkHw>*SgVwD=>t<nh0h%Ew-'
    '?ob#6`aA*;$$r#n)M7Zycm46XW$!~WPLDqMfA$SYnwfW`gJQ-VXHzYN~mr_ZQO13eao$NP4}^G25BZ2oE=$8w-'
    'CSZ4W2ud1ruNL@~>{3ImFf@;#Z`XTPn%~U<MTbU*}d8A>Fes!|@e6`wg|>-nIG_$xBqg|IX|s){x<_Q+e2-'
    'NBYu`lB(&JG;nUf|62p-F49+pNsntoWplWnJlT)?|662Pac-'
    '+J5Otwep7h+(sc8SD8CV>I?2T3;3#3}>Sr0K88y|@9ugKm)X}K*YdOA+hOFTR0UKBYwB&YYTZ;A=W6|2ZSC#V@0w'
    '`1+nswE-'
    'N%7z@}kb87QFv89k!4`Z3ESoS~S}9W<qA+PKxm**0Tg(sY(u?qwLO1kiC7Ih82wl&{`s3$TJDhZG=xyHYJAF(y`@'
    '+KQj-BF#z3gc4?(CB}PA8{SE~sP12X+~1a8%89=4h-'
    'Qw2Ej~^IwuqV|k+=EK7;(s6_~2m41FcRgknv<o$+r5%O&8DQ45n`pN0d@<IMAe$I|99@ruK%IneSXmoOlKG0{Cgg'
    'efcjwiKq-'
    '`p{rJGViNu(t9SlFaau7s}vpK>n+I{z;j{V!5QDO^4>A#6Q8*_Tqn;pVy!DbvZ47yeROUI0Q{{?Kn^z5grptT>8<'
    'NWGx{ya4k`Ur0s`V<drF(k?n}ezBZBi@z_GDdXv+NP0wWE!w<wPdMdDz9crg%+E3ks4hw$wXyGVtC6lmj$TSKn`W'
    'SVI->vQ@F?Y@~#j3tKrr2#ZQr0fmgy&|dlyggE2v7`^k>gGihx|LaPKTYw#-'
    'CzUdH73AE7b#YshsIN36i4EiDDf<?x?Gjx{cy4*Vg_pAacLj1dP|9lud0Jn5pJ2yPoyoh=6zr-'
    'o5Wlv(yRzxZDnQ>s-CZ_}`wA?!|X|PTGg0cnEL8ZM38e&)SfE-BPd1s-'
    'k5rFs)nytqR^<O9Nvf3C~YOFoKmTRjhN;Pg3jH!~&|t-'
    '^$6ZtpkAELq!S2hN4MD5cX$GDB7seP?8<*<o6MCH302iU`oW8<B>oaXCVzWNk%T5Vp7976_!u{DyJE)>J(4UXQ_J'
    '|_Qbj)=~|6@a!17@_{95REYrd1Gh=;Cc=~6l+fIiV2(-'
    '+1e)<%d3d?7i3b4?#M2mNptgx{2vG|SsibW;iK#E59vF$?SlQR{Cq`f{WX=#=cOD)4l7{<-'
    'CRhQWx^=kUXyLqHCJ(8!l1&d2>5&EuuTKdKYYR7Ue%~~P7?Xr`$qSRXHGURTGR&HNM4Jy0qx}JY3*Uu!tJlnM%ul'
    'RPJ*L9!MP4mY1J?Bm5>6&2J*Vi_bs?8gE<G625)>M+f<xMtQ<yVzn;;_vDwH8dRDH)I5WGa?Quqe^x6$){N?W7wA'
    'WpnIp!Bdh_r&h`kFJYQJFRQ|`Vg!I;*Hnf|OS#D_wFA4auAk;Im@UVc^f9q_XO0|`+YOeZT<2XjnSKN<zH6c1hs^'
    'Lub16mxnlSnK)kAo?`E9ZyK5h@@=S=)954(T!yojoz&iv9f6?Fk87@nV$=wT<@kIXjR`vv(LW!u%WbgBD<42jTr('
    'P%WkA0463>A}h2@d<h8QW(d1xhN6X$<gTDJHGpStHLj;e2{2_0DA4pYm=mtFLde8%MDe6KX({HaR2b&bsO9ZA6)C'
    'T14aknfyH#a?RZgz$ESsuvny!3n3ookGlFy-KI$;tP8|AHDlaMv%Ni}aoP*d{)ae-'
    '30P9nTwBHTsjzJ##hh37~VL^P|8Pe~vURZY|6g|APnO@5!ObfajdCtlJ)RCLH^Yl!g1lipUZ!_ggSwgAxTLe_rL3'
    'O6JuGJ})ZW!JLP1RO{iTbMAUDsY(33NLs@wo7+iV%TR9h2ppflG#X$`^kqa)^r<?XK?0&E=j8t2OBoG#-'
    'EH)JgPO%Yv1>i)U0vCOvyBdr_F4VOS3a<MD@cMyJB)u%rv0%n1{l1{{Lk&n^;#wUb@kVu46|UdMwuEN#&4iNH-'
    'Yy<F9ma}UWwHpu(osjkysczw09#QH7TBXM66+|M-29f^n8rwS-LYu%34c0!U36YGvWDt;oSsc%@F55v@Ikka{pN('
    'th}d{^m1&_%{bbX$)5u0-'
    '4flI)@RawYj;hSxunm#!xFvHYwq7~#(hgZSyW*J2=2OQop4{;ASEi;EtbLym2hEO=S9^irrX=lWC&v54DQe^6eeZ'
    'aU*2{@r@FkLQCpZ5wTkd$ndU3OgRWHg&^s03UiE&Cm%~P0dfZL)O+WeTT%{_;Bx**cwk7JoHo>EQj#ZdQ+{<>6#@'
    '49+B(0wNO>{?nhdc<Id_RQ)u4Csh8v3)R5gR;h31I$R)py822q`KxYIG^wNU{7qDM}jR~!pw*=-'
    'c`u6AppYr0G$_gy!W4a~ycX2CyePG$^PUY#QtyP}RJ39~Agql*6F3&G;=Ofk$>+$H3p-r?JIw-'
    'U=^`?YdyND!CP0}`Mp$<5k_~oj&D6dUGo2Dr2OTg%2f(O->KHJp^YN{EuzgyldD%J#Mbk-fy7fwu4UFn|P_dAukj'
    'Ize-'
    '$iVdMI++wjWy<z9%Nd?7B;2AGaLZ5ko2GV3U_7ewN;1L!WjUic6e~!hz6uM`ipP=gi1h?Nas1@q9BJBiE2QaWocB'
    '3&J&9qAAS+2f#1@7G3t1JstRxh4zkQzI*O-Yjznt80WQ;AIgTy~$K6*zVWT@OO%?UI-'
    '(8RQ1$b95fVP1i@A|05x1h->!LfFP4&-%C2%3VCsxp%{rxuRmr@H}M-'
    '%gE87co(n;hMNP+45>NUwNE^FVypR#iq=y6JBH6Y&wB4SHXEahHZecs)Hk5Bn4?}9QCx@#%jnNTeJG3r*gi+lHm0'
    '^Q+r4JkIw#W2^NEnXZ3f|y&t{2#R@FW>^sCw@%<Zw!hs=Dgh3&{_Nd6U9U8pOq3faa2#m*st>%}bF>GAzFORSsgc'
    'R@P^%F(M!m=|QtkNMmbr7UIub`pl&#X)nY;O2Pg*ws+u;$P;ZK{skq^1R^7pLh)o%g9wwTijp7QF2S~@6y;;O32?'
    '#$7awWd2~~lrbgOGdBEuRRy(OSdi^>}slE-'
    '=8L!1Pl=?Q(a8$ti!lYPc!Gpu>hrM?nMkfvjd2yM^wnhe}0c^k|iV0elO~{h9+8)zA6fSXIki~;@Mq5SDpCHCGMT'
    '0>gGoJZKc5w5kGOuXGR^?Jl(Vfh(^d+$vc$&=;doM{Pgf)#R7-'
    '1d!_?A9imLJjRKPwkajCzKqOm_Ms2pzhb^EzMWuM6}#g^7Gf{&RW~A*|OoFbB#he>p+7JM%dukncyQd)fD+<Ac#V'
    'jx6&Y$r|B+15}DAL%Xi`9=YiGQ?aUwxfRI^zp#_M6xEd0DgNSoj=`L6VDHn^(=uO6Sej^gv%ZAVe0WKbp3t6P>`s'
    'XA@o4Xz>}x0{BX0#U?u<y824R^x81viS3t<;67}$^U8rhkQW4L>5gf6d--~KQ<CL+I~9Y$402S2=h{dO-'
    'h`CKVV4nJZX5sGX<zJ3kpzU36ty2cWcXI@sHpr=GjVFJEJj+S^i<e(c=d2_TX7y0UDpQk0UL>*C6usdnU)l_et7('
    '9L5o#sor)*_^ae!SWHew0!0Iq1mQlPq5@=Qp50z~tM^XBa`KxyqMkPtL0Md;8zLJs2JTNHHAyn9!<(jTtlcv&1^B'
    '_>wIFKlKMwUoGnD3n(oY@NQOM%`X?%&x-410R?~p`8<90h2dn#3ZmbvL<+%wAhLe{r6t+SNrn`OAGB`|ng{-'
    's8+IN0k``5JR)w7iS$<^^+-}@ei^KgX+hu{ECvTlmYqpP<cV*i-'
    'K=AHwmyHf0GmF&XsPtPckUaHAI&THablqtTK3RPsS;sw!ncE~*`?Rpev8!MP;XI;;>Rz_)%-'
    'GQYP*l+c_E5kOn+773@tTRU&~zAR@HOA?7P_dzU9UqpS5#fsct$H9lf$cnb0!pv1Z^-'
    '9?^t+nCaK`4@eYz24DPw*4~s>U$zm{kpoz*|d-'
    'VOjCR>!v0+Wj4W~;?i9noyqktlw~VkS0QN(>U>5Cj^aLK$!Q9n^`9P5bD}g+YC?5)<T+t!Q=AMO~!TF2jlCqJ?Q^'
    'JLj4~+fL?=a5H3|%48K9-'
    'WzsCuWjsgBN86v>{hxlxmc;WfW?Oy$y#7kW80`^2x0SmJ5@SOf4f`Es#k8{LPiD%znkv@N6*#u4XkY|3JS9Tzjq*'
    'dPlzFDAKxT;;p{g>4wOt<^i#|!%d)l(=wa;7>nn`J?6QY}u$?P(jGspa^ihXqI!Mp<m^@@^<)&m1!`l&9dDg#$w?'
    '-gDLEdnvE-'
    'O6bqvJxhy*YlB`x7WT`KrX_U&SflJ1lq;qR4W*tNHkV1LV7tnRClxmg)O$j|e%?RZ^m%Nl7Qb)<g2$&;Sq2c?=!5'
    '=pctCI2L|`-'
    'B{OWNunBz7LER1!4LENpEtiSo+4HXTwG$F;tJXWVT*>T+TtTJy2C?<qE;@pkb=pV&yf+$p$1SMX_Lu&`wAWi>rah'
    '3Qr1M~^u`Rt<e0PR>|LzMT5wdsZcrW^%cBi5n>q+90Bq*{)TkpWyKMr_AxWul@Y;i;sImk}+JO)FR+`Oz`m(Y;V|'
    '2~b@C+0|e--?hT@|peUh89%HnXB8Mqw)J6-Iz5tmp)4PC7@80%Ft9*iv&S?_F}6a0K4Wxwkb6UEQd03iniD#6-'
    '5Sy2@`T;T02Aw>q?#%AnSBkREpRphuk?;y=bv=>XL30X_)NuRtc@6`74KSBh3|R0}>V31w#whZTxma|T;|GDA=rr'
    '4~Wef?70}s;bXTHQl_Tc;#pt=o&hLA;;n7ngVCCduhz(DBFu|Ea2gwoH-~-'
    'tx1dR#gjyG>MYgG5Qi<(%MmsL8g7F(_^i%gm}``}_m);jn+qZV5_ipB->>RH6WCh-_0g}2hM|34#c_uOx_-'
    '&mP9Nr<EA8*7tjJap+8y<hbI`gG)r5JN936tjKXkPtR&s?wE4c}+S=KEmfS}JF(a^^AVw{iU50njfQ4GYPl(IUJr'
    '0c?!>;#TBq0{o#oa9>9f`S}7u+*5qu`W9&I$>zJr#QxZ>O;W`oU6T}QcVWGeB6B&!slRQR$>rZ&;5mp@0zo(;-'
    'i?vlXcRY{uFjB>mnK7Xvb-lj@9JS(w$Lv=jFotBz=@SNho}A*d-)*Q&`5kLnhegH)^D`6MpMU$4-'
    'hemWf1%&hy65dZF89cl#bz2)m85k>m0E4~h%|c$qi+$8jI;%+;wbY@Jov0fn~Bz90Q~;v@{dRcYPO0<QD8-'
    'C6D=ZoCzB3wBEeK<{Q41t;-'
    '?WI6G%blAxGJlWaNxt(E1iEQeiGvG7Oy5WB3M)b1kKRE6mT_g+K^05Hk8+I>zbF3qxpndi4B2wd_p_=RY{ZGXWo)'
    '3Nv3$rzzflG>d(5RlBx{m>I0x&(?Druac;50VGGcCGf7vFUTSh$}yV}UW*+71fsP%~C+`<yf}j=~sh_TK1=%5Rk!'
    'lFxM#ggcJ;0gxmQS$O4OCtvSWTH=|OLLufhR$aqzN>R_`2K7*aAK?PGCV8F21IO1)-'
    '4oQ)zAtS#Zp5DLL<tSpQ_nWQf3i?>qmm;f?&E17M^*5;AtceR5gnbF)^oIBi{C1N4t1lv;F5vh__VRo&OXUKedMM'
    'b^s&*@^;z(`XuJ>#$*QQ+HuL?&Ui7>d?Y{7DdE0J9RB${1024b(u(Luxc)-'
    'Nb(}cpIwURZFgL+MedSpBft(xlaAAJyq(F?V+RZa(hFsBqoeF4K(v6)T2g&cIe1vU^4sAH_e-'
    'G)g6_zWh_Xz;<&UegpSWCxC;CEsmpq5-'
    'JXGFrjtZn~Gr%8J6^F=Q}`efK1gi|@|Nkzv?V=yZ;Nbj&FSl$O)sTSO7l2F>b%H>SlkEGMmFF_dSno}gpfK3YWp;'
    'kI&B1j|ceQ<b2r6=*x#9w)>YAdS*M<*`S=#j4y9<;)3a9tWsfikro^dq+5b#^@9gpH=S;559%vD*Nl<F<w9V3KPj'
    '>M|=C<?|q9&5D{dOkzqN@QnUls^Ut7gqBMc!3Ce!AcMR(tDlWR(Gd$2o)hb3<$A{mL=YdKbDy0Mh6lPaJCx1K64_'
    '%O^2&cNF<8J2{4z2YK7xh`bn#Hv3$VMmod+hgMA5f!-'
    '`ufFr@@jy;#^dL^uO>U=X!jZX`<LDSn|vAL`^nMYe#$1}pQ!Zn|0k93Pc_+*y72ys^#T7&Uwsi!&jD15QZ76B@%='
    'Z4?<lP}RNO!M@C6Uwzo0+Fm+{{2|4y*t)l>BP`R4HLyV3E{yS>v9ITHMIQYbSs9%*MY^v<a1_Y^}7f25zEi`9AE6'
    'hj^2U{T|BxQYW@13&#9i9@gefz!j|{qM4Ohu@xjp`WjRJlK1GnEfz1{^syxln(nle5d@?zz6dMU7X=FN0O!kg8oj'
    '*z<;bact?ml6;^nYjvS^7v(W&-'
    'c!B!nIn}MB0?nh*`3<_jt|@dY(iU2cZvSxCS0t{8!2g@3JJd?F^G0=#b8R%75sO=c?fLRDI){DIClE>V0<Rj=^^Z'
    'Y>P)?pQssI|Ge0h68X^xr=1|nLg&@n7@-bta9hG_@r!(c2-&Nm-F;)J^_=1ba|MwjdLvKc&khS|wzj6T-&N0@*-'
    'a*Jm+KKnUY>&|Z&&4l>x>REsClt?gpigSW_gjnqNLJBI}ROND6uzRHp3?-'
    'iB8AUF(rc(6kO@KRW63U?|0CQ<}3L{^z<i*GrQ9Ye*R+xzI>ayVd0ruZ;YH^LC$N#BFcT}SrVVTeQfCvr05ema-'
    'x|uIm<(lcxOjjTgqs@~2e>cKB#COyu!!l8rVa}dJuTHUBQ}kXzZ!YDChn$R;1}QuuE(z$`LMs9rI<S&>H1%*Tzk&'
    's)UX<%~F&qEXpAhZ)<m(i@Vn*uUKJWeaU6jj6Ma5z{uWw*bHn{JNj&4rrgb2Nx>hqFZ)-'
    '4VdVnaV(MI>f7#@9tU5;I>6fG=Y9VVvI>w;n;eKm#S?-S7yGS%ys*=ZQxABL3-CiKe>&PIsK1>&q1-'
    '0!v?6$rf{kp5jM>%kyPIBMP;t6&mK`1&vPnDtdKX?5;Ky<p})QFb8I;`I#*zKa0(aV(<TqvH)cRPysec=+_c8^=8'
    'Gx-DeJ_@x0)43V0@3B3l#@!o+E?#*Bbai{|!a4y?Mqs$r;kSrz{CQH|bKdVpS1TYqd9eaS`l=0KDRCeG(#enahH('
    '}CWQIR06U^7OKRsi~mu(-Sh`OcH+cOhg|xhfD;&$jN57DpY-;0{jnXw4~vfkw}>#1fFm-ANiVRF-I_m2M2#6xX}T'
    'gZDY+w&!F9?OXU9Bzggy@X0t#?Geer>xVQi@4&bpZnxoe0Ai^TFBrzWvai;0Kruj@byoypyFmz@UrwfupO|(E#<I'
    'v~odSJb2U`nhC@t3p(wUN=d11~W%BxZlb7YI6gxA)-yWd1kr4)?!*d+_a$_@e(x8fVo(#+X-'
    '!4=1CHYQ8?%`<d3W%5tUKr3?1CQnGm-|DGl?EW>!}Pel2dWd&IjS}R8Nxtx``w_<eD^7kZ-ei~h)k+!Urkr|`_tk'
    '^VEYfw<<EEHyHB?0{;KEb0&H2iD!qt*I|y(=m3Z9b)g>k1F5)Ea?#HVbsMptPHO2MVSh`K;zQ@V1W%psUg7sE=A5'
    '162?7Se#OK#C)$}c4DVj_MR#JDHd-'
    'K`G_YA{r4Z<oxa5sx#~U)eL{L#4U;l>^yBGwhX>i4<GuGIPa{lT9erJrL+qashh`^zgTsCH1V5mb{pbGE6v>OZF@'
    '%1=rM*|!4roBHe$RT|{_)$R(+9SoLDRUhEQKA$m#<mM_oK<vKa<9hSmOm_`IOr_*gJju!zkDmH-PdS*VgFYxIVJM'
    '7xnuU@&xS^9J$W?kbO7Wdrgk4ZVv{GBy0y8+{jE(eJ2YdHdU^g^%u;flro}U_SS<h)B>!wD_YzK0{-'
    'N5@A$M0{iiSEXG)8nq_Ao%Z?vc9PhYcHG@{pkW;pNOesjFnazC|z08m(2i!U=Y8}2SaD&aQHDnPt$J=++-'
    '#>#qPPvft&(3(AU+WFnRO{HJHrV*iD$PiDSe&Niusq~2VE3X6NNrZnjxK3bO@!$FG#pL$oUHWBX9{&K3AI#%_-'
    'KD(u*gt%Kg!3R99UmVa2Oyu*!ViK0mV8$5K>U8$pdp~dXxb~3?<gHWGJFxQc(e~hyK^4R(b3-V-'
    'f0WAP1b*Z`6i~>`u5v{!{gEZ9&9sAw2JHv@@ZmrsU|(Q7!{%~mYI>K5gq;L!!XQ|wOq5Ghwb0-'
    'k4?SSv1>WOwz5%JM+)|Rbq!1zaIh9<%1Jr`5?J0Qc8I2eQ|YKoRs?4*fG|52H%FZz(TTTtnj)h~D>dajL)m3?#-'
    ')%~s&VzRa{5SOE9)kpl8&}q9<=gnY4N)`Pw+CO1xHH6n9zr9aM^5CFBxxcQQ7#gNSgX5&J2`f{g}khnl;mk<re+K'
    'RhQmWs&O?0I(1d6pIeBc3;|AmY@fB2X%lnFSs(OU&wo>0Yb<hdJ3#rC#A4DBw6H3w;tg>5rN9K}=<q%(_%0FFR^E'
    'Nw;dM;RU>S${m}mE6jgE#;I^_rg`;<y|zfnsf0U}c>{t)*?bM%Utqcn|Fel&AyyG1Y_MMd#YA}ay0C4JRpKEH@mK'
    '}s9t-qZF(lX8Yc06nVQvs&DxH>rxpHJgzSz_)ux-lgtv5)aZMRJT?ry_h-'
    '4z)Tfc(ZGrMG<spDaG>~GSZ_=v1{2$mPK@EiJr>lSVxAEAdP@^o5sxP|5YMr?u~RnY&B93VSY|x13rz4fG=PH6sy'
    'rh?+C_eyyuj>KOk$QZi~&;YWol>tGP$~RThy%q0-'
    'JCXT$g@kCXp8v+r?r7C>L8iWfj<xK8~o~qT0&|U#1IxQ_LsSAqj&RWVj}{`TCshgwVKPCv7=o;5PbMR{R4q<U%o!'
    '`OOlu;M#djak4gEY;8WDK&n4?dD9-'
    'Q)cTaFvvfu5YLdFaxVfG1y28W5CD7Y;(qB1KQknk)#2F7Le;faC2(^90err;JgtTd6ljb*|jgaQ~1ZJhItjs|7(#'
    'J4Q;A5DTDL<)Ny=b?3Li=NPb=0dI6o)Pt?Z_5y<AKdQbIO<tYU4z>okggPpRBEvna?|VaUDqUjbQw7Rd1H+rf`zc'
    'V@43%423jgo5eZ$NF>xy58dWdH>NQ|^CHyn{=(0wl)<1@b=edQtrg$2uGVF>DZ-Ep6yAjN>0U(w2*EJ>pj1Lb>Y+'
    'Ys>96xo1?AgJP{)H_8G9)G>alAbcWKOhN3jpm&5t{PS|K%pD4`F8z_J`oOn2#1YT99!eN2KFI^Jv3!Mbft_ZEZ$S'
    '|hiW189RiW|dmhX7-'
    'z)vJ;0p2GKpG@d$$7jVBhn@S0X}s!ls{gytUfK*JUuz%KN*FN!*?kRGuBoJx~IpC7<Z?f48#TMs9CB%jQd>J2@{z'
    'pB?xbr~1Gju9IUJ&iw$vu78^_B*U(mTZZL_Ro7}i=#a20~&qeSU7;mZF58#$c>_ud<zqIytZgmYI|ms>(?Y1#jTL'
    'G`_c4rm4J$w;L{lY>7#*w;-'
    '=%wc|PeyFaDS+SBG(o0OLv62~H@&0T^`BigC;vD5zx<NmHfqsNe``$5+i2S_5e>kSUz`mHKW=0WxYRA#cj0+meA_'
    ')bm+EA!X^D)vDDxX>AM_sS{Vq?!f@?v`+n|ImN$0WYSiT&tSKrVqfjC_P`{G#m*AwoXs5WnK|c6dGvufu!sJwPG_'
    '96^KIwk`}%dz&yK2I;4LStsDq5ki{Qcehl;+OU^==XKXI&jl#XZB=x=-'
    'PkKT>wqICRnrz!ri`y$4x(b+x>(%$~*=-5Ad#^c_6_n*&q|2rd#-tNvbP;w_v*`UR$5>$CX=kSL|BhnoZ$So!*-'
    '<!<_nl2dAqlXmhpKQ*p*DwwF_500yZM|P?=KTJ3`Pq8C1|FD|pZU|9d0nsE?-'
    '%$A3RvMqksj<_Vcn<HHk+n#5=`XRXn=tl1FA<eYV8JR2)g_Qlk^FjdKxerl^ZhpC%09<oEb$FdqtuCSzZ%ZrF-hO'
    'D(*d6pwc_DYc9}54YePG{yiCxN*zz^;hn*6as#2Bp?i{zsT*y|1pY{LFcV-'
    '6LWv_ITVYIe;3ho+smgglnu+c0Ot+FKxh0=*+)|5oWQym;ookq`SC2}*h8O#n=r4r*P}!RtAD;g$RyA-'
    '}*(krGmiLZfE$ARZAdelWGJ`F~`AvkuGHwZ5$6?3wTZAQ{hP?-!?Rr^_wlq^Ve1;_wA-'
    'W}Cce**Zk?8A3z;!|KQAsXoE*m){qrf08W8>nfqWf6)olwGNn2wSYW?A|mwhyanKCjWS-UvjaC>jnm`!>%5$K>BM'
    '`akE}401JTJrvlJC*Z0u_CICN+u@%vgI1gSl$<xE8sTiEejztNLNUE}49}k2TE*`qr71?exQ%yY#xQ&s52n8Ok6+'
    '~##*lg9(p_&XU1iVP9iqr6u9u35(F<u_ENB+pVo4c$PBn=r{VBRy!8Qe+t}g3&p|@QW0RT^J(QighfpOCETzm?9#'
    'GU9F+Hw$a)(7yMAG48e@T?B_OO_&KAabmAppdGSMQqyE`qalGTh;)n^cFHp2ZOgDM06oZ45`#O^DT~HjPf*2`&iZ'
    'y3(3h%wa%|wcl0rl_M%?h$is0l-K@0ecnGEe0YRgI8#&bYau|-'
    'wMX@fYNu}>yRTQw+S~(D3FEPwk%ILe^*iEBedW{XJfxVN{fR1S|O>}z;i|*I-'
    'Zrzng1xxmw>~XFv@nI$i^qaCeT$<I7f4!@7&@6V0{$bzY5gBi~fP8z;vZ$1-'
    'dwNL7*xj2K7nqBk&iU!;oYi=rKk_Qma}n!Pm7crC*(WxFPhz?_HZ-'
    'i4=_Ik5PSfpZA9z*{;xfEnJ<}KWi8!J7E%t)3sd%ZS+{L#7;&-'
    'dNcuNOl>F2U)>%?vc_i)j+qJ6m)QC6N^OSfw=+mpNh5Bn^L_y'
)


ENCODING = json.loads('{"name": "transformers-llama", "target": "transformers.models.llama.modeling_llama:LlamaRotaryEmbedding", "arguments": {"config": {"target": "transformers:LlamaConfig", "arguments": {"hidden_size": 256, "num_attention_heads": 4, "max_position_embeddings": 8192}}}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [2, 4, 10, 64], "layout": ["batch", "heads", "seq", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": "position_ids", "shape": [2, 10], "layout": ["batch", "seq"], "values": "positions", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [2, 10, 64], "layout": ["batch", "seq", "feature"]}, {"shape": [2, 10, 64], "layout": ["batch", "seq", "feature"]}], "table": null, "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"meta"')
MODULE = json.loads('"probes.device"')
FUNCTION = json.loads('"built_under_default"')


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
