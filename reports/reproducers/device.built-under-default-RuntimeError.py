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
        return {"max_difference": case.require_equal(outputs, expected)}
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
    'i>HqxcSDl7Rbxbd(48yb8>El#tsSa30)=!6w*jX6Ixpv_rN_5){>zp78FOBCH;8W4PFTL({RwBWNWDIg;3{9KD*~'
    '-WhIiZvEGHj})h=FKz}1CY^<9+|AJAd6u&!`}c6klzn4QcRo>$|+w#hjOF2C?6SJE|yeSSV~<FZW`M#D<p)D`I(!'
    '+2I+&;(oW@)0G_WT%H(PR1VPs09t*<go5_DABgjCSim?T(D2WO<ydtnmrX>6ZcRA^%~u#KL;!`kZ!=z%6+q|ZB=T'
    'OS6e-!-'
    '!nDBnvT7kb`E?%Cbf<LTJZV~Ybntu*h#sdX!2KI!cE@6XuDgF?Yj}6do21o*&r1VpZ@$BSEijE^(2^D>h(aE94n|'
    '3Ye8b?%wb4%Z4KeA3-'
    '1AbjRd`4u8RdsoI7n>Zmn5j;>Lwbj7&Sug2nvq?X7@0$vQm7Y7;Vb<EkvWcoM^uxroPXJHDI5;*vQwM-'
    'f!gYQ%JyK&!(tyrHC5%GfpgUz|PReu$0wE=q1uIqv_xE~|vVq<87r6KM|bxFHf3v0E$bvTkg&zs@cD9q1$hv+=KU'
    '$94><Z$Ma|RmX=P4$vv3ZF3Ycn~16_)@eF|vMy9KEhk>RHN@>lIb9U%%X(%hv@Eqn-'
    '3o~S0jodY{evOM@bIEw6aj^>fKFRwc=^_MxOg$ggD>$GZjEs0%mr5&C1cWn)+gW8ys_^NB-'
    '<A}kB(c344qKkURtk=sVH!A;`>%mw|{Lvm4A18NqFp{>0e8^Zy9Z^mcMqTR4q(d7CrAjw>%k;T0Pte_r%v-'
    '+z*|R)N7_v9IR#3wxXj<9cn8ZJ|<&=IuSQ?;}c7-Mc}>YKexS56t>tH>W#F5B$<Fs46dm~+-'
    'QdnLi^7}*0<FJ0~uW>6l`zN;tRW^OCkwCcZ}7Uu<kOR3p3_%+^vcdq&vX#Mq0+ZLwp7C)}S)zfA#UMM|SR8jS{{?'
    '<EDBM)J##LCCo}n8|{((*Z?1zpJ|A~dI4#b(;j%&);Hrqk)s7_UVi$m=EP75X5W4Wq#p~18wTe#C(-'
    'YQfsdN|+p07vqi+9%RZSn;dLsGRc&6SiD=(Q+y2|SL{|Ixl_PGeKxiil+8ZFr+Vq=RI8o)>YK+SLBtELPRg$WuH0'
    'wPH5CAs)jUhyR6;#OfEJA2fOa}2iuW6ag9;Z#FpnJSW)rjTegcyE9f5AxinMGsY^OT3ux`0*#|$e7!37C1A>;;U6'
    '%ecYw8q_W*I26uEdxX5Q{`@B`y+{LXSuy-Jjn<_r#e`}Eqga$z30SUC`$Of~}ZpxwumD;6JOb-#2w;Gm98Vl-OoV'
    'Hu%+vOe(=H>mEP+13+x)N;YQxF~gVqJRZ5(d9u$m}`%k#xWYeRam{eZx9ia7p8N(H`8^AiA!+)SmeEfF?Tql&Dry'
    'Jefm%5{Ruap~dStF1v2mNtARdtF4}0;ITZemg6f>xTSMt!><#3m$K^%{=}Z(#Khl~GDtRFKM>c1J0m`_{rntuW~v'
    'j!|Ki6B@B{%|;H5Mg1?LI6??Auu&3rwCZW`IVIj68BzkFbEr!sao3G!JjILo|T`TnBq@w6zxxZt6&d1u7AyXU)P{'
    '{*J=KZ{k}BxskUsWs%cc!~@AI1xH}M)vHvZ3{X)l|c!Lry)a`eQES1QlnYrRYGnP|KYx(axF0Q=RczV^LW88O+-'
    '@Khwv>aOi4r1O}a{AF50!!z3zfMeO&#8no)yKq!sQ~4rA@Je`3|4>+SvG<$ocMaaHJ4ro6yKf#t%)wtxJCyKr+AV'
    '|86_5^|8F$zdELjUX_tY}6wMQG4zswxXN?ZFVRSjAHOHfC6q-'
    '>UTg`nELJ%gN|CCWInYdhONs7NZP*LMpym}1y$v2S))HHZ%o_t4ZE~yE6}6e+R*>CUg*c>W{ZEDz8r2G+a6_?*yh'
    '~kI)t5!Mz4F1aSLN>#xL^XvQCysZ$f`q*iBy+<;Tl)oVG(u47SI8K<nO}6SF~kU7;xhK8K?>=u!eC7{@^uB6cyw9'
    '(Po$4Eb-7sqm^_F&p^?d*{e?>#d6R@#{n2E4@t2?{rK=-bMBSt7Ua+?_MM{mVb0-H=<4ej9-'
    '~`aBJN=_ZxUf2ON|311_%Lds_S;s$FCtD8;v;7twF)08ep;V$}fE6u&S}zbEq?9w{fr{cD@6Vc-alO?;gW7tLl_t'
    'P(tZ5<scvCMZq<>U`M$O3=xQVl0WIMT!Az;h^CRzno*K^G++m3(2#c9Xf3`TxV|M+OEjbj)iN_MlDSYU=35RWVVM'
    'x()QB~&e4wZbWJBM?d2HOvySUqzY1ArWL<W{C^^Jr$wiz;d|D{(80NSTEic&An$0q~EbkgDe&_w7XKH6ieGJ23u9'
    '*70!)IdQAxeFpgSe?hUZIl$7Nzp48Ctyh{%csGmp95&5mq!AH9lXD>1%8e4WI4nD7J!$-}-'
    '(t(Z5G8VW6Y0Ug}PTWzhrV*+sp<+sVo{D_#kxB4_vcD5UPd6Qn_Szm9&TRGGGf=<g#=8E8|JVHc>@u$wSGQrXj*u'
    ')&}@g7MZe46gQgeFQHh7uV}~dETvuuy?%)TEmAWEv1C2Z$ReI4o^jWsi&WQslL+BK$|4FiD%?=XG#W0DIuQ<Rnz>'
    '2IZ`~-wSBuUdrOgl{gKgQI7XccYd3fvpW!X9N~`Ym680DH;;h1OfukQr$3JH84_|+vsDIGlKLHTTkIy-'
    '9n4a1RaalGx!03S4-iOn}Z;$t0YnVkvuEZZ#`3(4m{fQ{x;$O@-_T?wcVe}W^`NBmtpCoRu5|?-'
    'ry%AYoTKv%;U6<<<+S;cP$H$v~vezAa79S_6CHtzXCXADSNnCb0$hx3)=bvHrkTad{c_Ds8Y&6U0SH|{}?BfQOoF'
    ')nRYJ^aty6JYbk!kx>uwS459pp^nQV7)544N;N(|UQ6WidwBp=&w|`j`#m2Oqu-Pgfgf!^`th52~4{rpS2#J*Hy-'
    '`b1~$_2*)BwSvv8EN?)DRlaDlx<bSylxWiG8v5#-'
    '<ERO!=Aoc^f<+7Shl5C{>#fK(0g}4}PK*_K0S&43JfsXk=|SWVkGhNj;%mtBG`R3<DwA0_BcV^-'
    'C;+uaEzFKO(9bYd=S?C5u6CY;rC8P0B9aysDh9}B_D3jZNj;yX(3j$hEj064j~>K6!?*!6bzya9-'
    '3FH6AcCSSzlk3di0!sI$Oi+S=Vg_l!d0H*)d!CKqx=!PIYqLH3XBofgf9PSk(fw$)&OZ{W8)b}ZV2X)@kXl94xg`'
    'RqM&l<n1&P`ZM_JS$iHFX#b%le9z{SaU{cbGLPRlDEDR)QLZV|F+4_#l+9Z>I1%C$_`_W9HQ4jVe%njsCqN@e<IU'
    'RRH*xsHdx~?`(c~hnh#z#zZA@u)9y-lbweF?9jwMYEGLR~-K(AlW&H$QLbw5qVR#||trTde-`w_u-xTppgTVOBSe'
    'Q|Pbk+QDx9*gu|Fph>RwBtisQuF<e6o<qJybLX(MBL|H+@lm4MF^S?F!R1o4KPS}Ex}^Z7+a-'
    'ysQ^RMphHCQL7sai*+j|i*;)3qfRwG(k9BC4w$AKE*D}JFMRM1`@#gI#8vopFZrk{LG&#{OF1NjlcZ7mV>JnFE^;'
    'MX22+ou69d(l^^Lu%J8NL3Y)m!0wrzx67=kx43*lk2oK^%#V@2KhUsLGg1U?9+V_2>0AFdx3jyKqS#AoelKPb9Er'
    'Zw&6?~PO!giFKP|2)i?1|KHgLqY<v{(P;Qx&0v}?v>PGY80<V|QRTB)~eU-'
    'Dcg8xG&l|RQryrVVgI$fLT)twa^Sm^UG1J_QENn-ggKEj}d=k!!Na4(f_gX-'
    ';A1=8|AkvX?U522c?;v)!Km<r4+Nvtl3`k=O0zplGacr3DBM^7ze$AfF~D@~rK6D^8@n;m@;Xvudfh*nYkfkMo62'
    'qB!{D1Gp95D_-'
    '+2~r%6jIS#9qI>F3H!JiV%k&Aj1LOG?0QqKJ(?<4(d{y%8@;EE5i|Gbg5rpE$vO<8_K|P}1bg24xnd<C8&8~S1EZ'
    'p8;;f#SYK;}KfXI|tW3l#cUeQ}Yt{Mp0-m;!9$dil*;@-8|FXcaPS>MU~G-'
    'm}++ZW*O6^M(wkFz@KPuvlke@&}q_vl`TgRgF>RQGtNE82JBDm^=zHP)hDoo0qNAQEJfW@h!^2WLmGuf=iaDj8|W'
    '!_SzmnT&}-'
    'd6`y<h35(+)lR6A`h7}b~TP>8`_<le086Z)`w1iVU=}5NKrpj=qZQH;zZTrr$AmYKB9`m~X)a(K~?ao#u?4|L53`'
    'Mz^r1d>@M6zT<IHv`uieiQ)MyX~gG_+jTEp-NM>Bc^fsLNv@JQ^C>aqs%60BN1&vsuQGn>Y?8aX);rR7nPBIk(&Q'
    'tNE-|qXf;5!!R{C1U6}#{8isrXYo5|>z4=Q260a}b!<9^V!cT0eRw)8xhL$)-~7%1w}RHVeF~j^08H-'
    'WP$kKTbiaq5lEdHAt}somD%6f#>1w!ENXiyt;0X_AG?5%EOhM(9psLBoPAZ}S)GFQ=pBST&+f59eCqqH9vXxbUdz'
    '*T*niju^n_UE<ffjBIT!4l~wnQ`6`d)_)yQTATeFbwp13k=Z&w!;U8dY7PKHVOcoh)xMI=y&6#{^1eQ)pIX$E8p&'
    '41?M*vw1zmvmy8=U%|RxHAN?UVlr~mZB5I3oj+`#bj%ZLCW&BK*2^T;ng_>LF>V~rmRdqAMovxfA8b{`_kpNxvfD'
    'w_mB*8KHgQu!N|9r6N@!<^Bu9bRq6qb@g9e|=;;I+P)pC@<*_z_U!fVa0RNrU=9BI0OO^9u&paVsEYl2R4=TQ4*n'
    '-<rpbaQDy*o2rgZSxA@)aR}wZYMY>n(7hBP%L1AYu!($UgSwsYgzpT6!T7V#hNMe!6JdkW#x3Wna{}uPRcW1U^{)'
    '6Irx>$lNJGN=VDE`3>JAKmfRjmdnyFJyO9Y9HLk7d2#tM`bTgxKoJ#u(6WU0;57jmV`KKi3Yy#q$Yv^5%k6*=5Bk'
    'xjs;5Zbh9;xT@QIo3!hj5fk&C%w@wjk+wBJ1fgn$OE+Q~H<h87m&ha)G-r*qknsWS)B_P-'
    '<P?R*E8HzVh=ldNG)|F)Zz-'
    '1NKCRBs8|0s`<yJDE?V^;|pat>L0e^H(`wewMHH@X`n4=hFSp?7PS68y2okoLe2YOH*;ike|NnumgG=@0*D@fPA~'
    '53ErD{Sh{2>!dAiI)z3fpl9du}I__c_53cQ2FpF}$m#dY1KOE*Re0xa<`#ub>cVPZ_$Yy!|;IP%aJf0lORZITig+'
    'SQGji==L=2a$NcK;dbo^@^q?fsg)za52(E)hzLD+3w3;w5w<(ak3HG_&FWe;7^{evVxLt2jE;$JWb2LgM(%VjpG^'
    'x{?W&xuz$QLF`5AU#)+;#1lK2yv&2xIMkeaEvrISj#Ts2nxg4><5PAkZ77bYM#&I(PTYCfzTl;~n57C~Voc@Ae;1'
    'L%m^9`TGP7toa$|8T_-'
    '}Jh%0W}7Y(V6jsr>xU=knZ?NE5|+AIt<(m5nfa*u7qDTEY!*H3oqdK+FsCcw^>_&?t)$?Dy+!k?%ksHBt9KFN}zg'
    '$5&DYxOdB{J68iBCc~YDdYd@KiWZe9<mw2~&v-Vt<5Ok;lo_hKG<sYBFc=6R)^?h-'
    'pbG4BtqRvdG`<$>V$WTto*}mYoc$&B^>Ru|5K<=d~YpA%^wNj~3SUw<XA}d99kz-'
    'Q9n<0ksO0D!N14GI&;5~7?RCKBxsC-|+?%->3PV9S!ZuL5SjH4F&4BBySOuRC-'
    '8K}Fp9T;+$CO76FBZ)HN9uzV6njPheQ_8fhA{>f{5Z8{35(gz~b%`}L*U(J2%gDUM_*yZF%rz1m`>oNMWR3|WL$s'
    'lECvdXQ&3RTCkLGBkC0Y;Vpz$6!-sz(mD{VIN`_5vyxt|2~wVACkt1=5J!|Pc?=mm&s*3z;ht`xfq-'
    'D(N8^a;;coH;^9BzJj}yBl^SL7Z#%<Lh}_thHH<G3rtCZWk!<j^^*JltEStw;<tr9LUhBm_1dtN2Q7U!bSj~fbv3'
    '#c(W(yZ~i^bI*!*Bp0~-46|URkV(3Gg6<r*D0W0!o_yW|WkR1t2Nu*4!*WF`j@*Vc6u5q-'
    'nFA%k^zwkXGSqc>(hG2}oGEFZi&m<ank+rF2=Pc)z(g(}IyGIKuL6Wyuldj+jEiu&+R0<9|Ybe>|3Z=X7eW1VB=l'
    '=pd=+W86yDkiARmf9uRFZT9-'
    'A(E$SAxtV=A6Did!v<;o86%7oZ*~}jk8)~E*Ck9HrdZGUAGRe$shU35Pp&HJd&cDG6_+JZi@D=QcGiA9?UI``x2E'
    '0{Ix_~i6u#Z1Np>&RzNt(4Zf%SCBDWavGBqcF?Nzg?~=<y)I5`Zz{#2GcxyP>n*CPYbj_{EFm}FWmE6-'
    'xxg2OmvMzVujnes-yNgIB=5`1bx$BiafHHO_w)<$~<!9aw*vZLuA7spA*3Qq&9ka60F|qXvFFW%|E47@L8SWvRqG'
    'o0b>tCN=InZwvB+%H`LS3GCnUrO3a*ca#!+)VWdG}n#yYCjBolrTzWvP=}xpe~#W!R)udduy?t=lIy;s9qfMW*fv'
    'Vd|GbOPJDf9T-Qsi8;iq8{?RtygXTUEsC-*q_Py~7K544(DOU~jc@h%^9TKi-'
    '*DvlHU5fqL{mB;C5x?G54DdtdAX&OnA~3~q~kxPI?$Y2m=g&QG>$oP1!g4CuUKfoJ1c4jVI)BCOOLrn^$dM*COwO'
    '9_=9<l?Z_@tOFiN@WEnvY^ZJkp3*T`NC)AaZXEgdB=k+=BOM)K+Q+`WH4jE;JLsbFL?Va|TM2N&!L(>{Qa;env@X'
    '^#{)^S!{qaE5za}mWP_hLb!t=-xZC%`o9phK@1(8QSVVr}#YfLF;Yg-Q<g<QwjIA5#NVC7uMrcR7MEfF)9u-'
    'x!o8l8<u8c_#y21s%YM3(ff3Y{}ecf7ARaq-utu%ovh2^py{M=q(>8PI|nIno*}m3@|IJr}?6^5sZ?8%cjqr^b*-'
    'qmd>=}LONY+`Ylz^N9&$`GM0cYx+N=1P#t9_h7*7&&J{Qnd(jWY3We`k^}blIO3FFxh;4RO0ttGAM0q0)OHj(}%X'
    'n9)mlXkoE86SPo4pV3PP5mez1Q#F9^hTAKT6aAUWxb4fh`=3c66|RsI*J91c(;7KYB;1?zEWCEeA=Mn$!7)F34!#'
    'O9kyS_ikXiNo!?6i&^*0_NHD)$WwSNai%(bF0J@)Dsq<ugQL^y1(RbSlzfm+=0$wVP&wEwg1n2_S%xB#(F&pimU`'
    'Zn_?EJ{;*VC!6NzZXKiapI8CAmz^2$(~u4EdLdxVA>Lh1gSy|?d7H8;BZL+T$Ko@RSTNAKS5qZ79SNgTT#3gvWka'
    'yokb0KJe{JggA%QM1;7)EqLJ*{sNCbM#^3cpQq+@{06(4M*KD&@Yq=;2?4)m}s5nv=yOQqSAz|B*1K>&%{11H~uT'
    'STiy69Y_#z2DXTF3=^u~&=fm6M(fiTCsdOFP-nx`QhgN*~x;5*TB=R!l`0K`_rHU%fgeZLYD$x`tcPYJF=qY^sn3'
    '_E^DBdUb9H9cvpbUL^)Ke6u>8iy|&m!~iMb8izA8gWE0g;V3bjESgbH{b!`Zx-Ok`68)$j%%0h+UafY*L4!YgvPJ'
    '5%aZOGSmESMc3m^?Pz^fy4hhi)u*bys&tOdt9r#|c=~~v?|2Xp9eO23ds%MMp1P%Fp{-'
    'zcU;1gIefGq|n*)R9m4+s+O}Fw4W&RY=FOZ=oM6SZ??(B(+6zQOXJnIcOJJQD^hFLT$v<U7k{@Z~OHRGZqaswATR'
    'Z6o6tP-'
    '<&3YrLp!HZMLQxv!jtc1^F8A7svKqD|KNP3lP3X*`?Hga57FxMXC2Pt?<fl(0}n`tb5)VH;c^dukhDTOeO+90q<C'
    'H_i743=8+c_=ZD<T353&JN|T3iUCxs3tdSv!0f@`m4x+A*&<wI~5@?lyh&C0Ym&pNq`~$5v|(nYeZg2x9E33Rlji'
    'Lytd6U)q+YX=Yo5DOoG2R*0Jp($AnJm3>VbH0$r^CMTg0(y1MZVd^J@E11Op%|5!Bls<B#;dq7MAqagH@N`pG-DQ'
    'G5{wt~KV{u~t2)8oDU(Kmbh-@6~+%ii(v;a_Pce!Uxk+By2$cY7aB(7K8%;@OjFUd2H9IXZH#3-'
    'Q4{dqVyIYf$;?&Bsf5JBVNx6rual4CBVCIw%VEY3O_~^yS0rJ+uYjj5BYW^=vRW&u1Ccz&B121&DS-'
    '572y$iMh5a%}UMf)|!>>yCq^&Tfw~dI9+q;cEG<%qi>2;na}aAP#|}gbt%Zc_!$eC;sGnq^4OR2nwaUOzN*N+F%w'
    'C>7JVF~9edNqLLvBW4%_7&=2g+ePyqA`s*6UGfzstG6izXAT)o5JTIoVtRmPeZ{cE4J1-'
    'ElV7Kc&XJ9)~PbxN~tCScQtUyf^Q?}r~w@pA0@(fh;WAG^|u@NUT6c9>g(IeR;^7ksA4C3RcabN>=Sr5A;+>GgCb'
    '&TI;(6pa+<8D1UIFWW86rpa$WYRU^bROqVCAMKr-^wcaH^5Bv$_U)ZJ4n{KKKuq<Moj+b;P%9E9%_Sz+#f-'
    'tKw6HI9yiH$I%3b|j#4T8w<kmYs9=7#KIw|;hpNRFXH^}(u7M@jyqKuxQAg-'
    'N#P&H;vLO*Al#j;6s>W!+dBp@bDR#~CdbTtw7h3JWnSJmSKq!IIPU@G9y&5H$x9#@2iW>>97?l5|{=zAhu%^lJ(b'
    'GP@#ASZ}fcA-ZNx>dk}A}FL*h)93x4We)IrZC&TcC>HXla)LEp4KPnIo=WoOfb5+bGTU_URb5$Kvv1sMg<wf1aL#'
    '##yJz)&eezNBt@B}vP!|EH)csUc4RljP^hOSF^DKHh=2^0K}0!)tt5TJm>fV=4L%A`lco=tp{|py&$%{GM1RaOFJ'
    'cx!3|whv(CRR=VQ(2MJKj}k(JxB6%Zp$8_#4UISCb$<ga1&Ycm}(Rm83y^7GtVv1Hs$@Uq`nH;%;zD;7}j0YP4JF'
    'N50K$6V;KM+i9x|<YO=AljWFBz_hQIBa+822KL%*21-Mt;=v?DNur8NGz-TR&*pM}dq{89l}~lco11WMc?)D6K3n'
    '*gbWPsx+2(l3Sb&8vTY;m&S_nwm*r8hhbH`IAbOI=T*wm2K>vsF9^G$y$M-e?~APv#M;R-bi2w^AU#(m>X7ZIG-Y'
    'WTP&G6GdrvFI<6lldDmClHw)a7*Of(+L)m{XT!QNXakMK!&QiJ?0WRNTAh!6Is&mv^!Io!unxd&Tg1;J$E3jJ8eN'
    '_X8SzCi73geMc4?GLRCmCQQV6}Tz88hmYyJ}#X!*wIIFAqO#pi8GQXw(njMxIOi&6@s^C)x($I|fdKmfJw}4wI6m'
    '<~~lizKe$^yQv?IBF6m+G(^18_YM|M38rC<Qqh1UT@8>#dDrM!qu%HJ9Gq5^8s6XO)(&0lj3~CE51vEZTJiwmN)8'
    'xeXmpW-VVdeB_un0L{Cn9BeO{lWl;nF9jMNZ*9|QZnC8r@tH#*kdUI3udP_-;u9S3ri3-'
    'zz7}R*{0&=Z>Z{+vf&X3$i)~j49t^I3!_d~+(?L}^JpFET++%exM?}#75j}f*wy$;8EQ=|5^nWU}Ln2y_@XVf*m~'
    '^$M%<#S+UC)a5+w)_VK0Y#cFZ#Z?>8kek`rL1xU3JWn_^*!a&8Oax2_4FZ@;!NzvGd7U_1Cwr*{LpxDHd-rN9Al*'
    'E+{GT;v8c}@WW-1o8RSZR#cP%0w2*GvjT0?%8!8~qn&JUxCTyN9S@s<?G}ZX5p5Kya$h`)9UV2XLrc+j-'
    'cj>pEE^S(RDaZwg}u9k)Pn0q6SQmF5rNS>4O3Ftv&FxLQZrcy-zh~Qw~Ues4cn&O4u6c>*!pT@lQ4XPv@jL)Fxy1'
    'yasTvGOWgn{oLx{w&9Oan=xUL2$?-'
    '_0BR>=0BAj%~flDK$3q9G`NFRV=hFH3A&OwwNZHqopvhHx3ItsLkD|8V{XuVqlRc&EK@~S%K5Yi^UW}R*EkviDiK'
    'aVG0>V~}!8=C9xC+%fs^CgUy6EBn;d52=h!*ZO((~X*^#@x7Ym%ekqDjK||!*VuJU_#-'
    '#+F3F&BBnU6vty3B10<QB0zmBK^S>MNA|R7k&+vvkY0EGc4p}fLkh*JYCG_;jtSIOu2gTcVOeNe6Bn=}CAfz*ri^'
    '`|yc<^H4=?9H1&+U7sT+d3=jKilMbuL1K$YayZYdLB-t*^wriSj4`(~Zc`(!$j8WyUXvr5=`^w@N(n<SS-TXM}YX'
    'F2@z5Cc^rkSc>HlPg-P0ef|}#@l=tI(l9$roQ7ibQJD4%yWdK*7>7zL8GsY#-'
    'jq*&qYM!`{JRcY@U417c~?xdcZvybS@o>DhfY{Ai}mE@p?mybW#zDL7+O~bty_iG&BE>iG(%9nZ5KN#ID@0b$yz`'
    '(>ltErG5BcDz&AF@`e5#g=#_)lHhT>9>sGA7R)tWMP~C>wxZCRcmRswZ?ql5y(o8NmJF=8+A%5W-'
    'Ja;M!Ccfn5U)?x!h^<G&uShSqRFnz83@HA;&aEm!x@TR6<12Rd8*0P7YxOIVm#BdMo!LvQA;V#(@~}gX^raysRns'
    'kL;M{=!w+7H%q^}B-9@mD-=5RlGvLE;Vx5%>M+*V~E>O!qN>A9s-(f&&_us8_W8?8hZNVV3p9%3>!J`mwwk-de|a'
    '$8RHbeyD@cy`XcC~|U0PVZgc6cdgsR*`#7P%|!W$J(V;OG2QP4LQmo_vnaVgq<&fE%*pnHetB5Ql>gYVbWT1xh4X'
    ')m><-o7vU>~Zs^fUGPf}hx}J^o$Iq>HIO*Kb+q~I#`j~F^g@xN4JH-oo+0o$L*(Y<HPEM&@P{)i9>@w8gsG9A}(O'
    '5lb716Hdza*W;@<u;cmJ-'
    '=fix9#p{rr5YAZe4x`wi_P<k{F$%%+?5lhd2!gZx?ioE=*{utWBh*Q3$V=;RcApwB7^cbqRBPip7BxnnqYZi5<OZ'
    'RIZ{nc*cbl)>SE{8#z>lQN0La!Es*4$Vi2e}bv)#s4xtuRrVSa#{d+QQ$jq2%6;DaiBONJSLR5^rJD!T0&^xTA~O'
    '^+YhzKD^orr+Yyz0Z6fvKv4vFiCZ`pfp2@<8ABb7>RA41L)K1T|pSlMf7X0qf!cpEzCSl!>X%tlSG3pY(Tis1!?w'
    'n<cReg0#vD<8<tX;4P&&^UP=a$M4pcp74$DJk)`FC=i4m*vFKgFu@@RyiYst4v$In#L(Bt@SS#X5l8QCBH-'
    '8^v9&t^Hv@<bJgY7_UJoo7yrkQ_Wp=J?p~}0r3*Nd*7R8sTBZlxgG4*xq6TBzda@0i|_WFv=2$~5Z;8_Xh|8KwIT'
    'burCyg+Max=XTDb&T6}-'
    'Ea2F64Zo}Y?f1S?glSm&glq}H*C1yqZ_m6Kgt2LQQ;iV}(qMU#pk?9Z4`v{9p>Bs<>8?<3}F0NTC4l!!6MBY`r`L'
    'K<q4j9fUyq=s`UETI5YPBUE9DW0CsQuj9OiFHTPwHo*2j*3U{iTA@;ri0UG#`>D@^v_baoenV&XqoT)^eHkGmd`R'
    '3V4-J;7Vj)sVPWTE@f-'
    'UUi%P<Q6pij<+l9y{XDSLwdwo>W(kvyGT85D@jGJkzF0()C)%1&Z^GIcSBu{S(7MI>4^j-'
    'V3^o<SFj^$jMwL*H^WhZS#skPE&$lVmJ+`f()RCd>OJ^xg$pGkmuwrf3J@$EdX>prKO=8f@t&YRBDHNmj2uWcw*n'
    '>X~vao?P*sU(5Rn{2kquPVL7VVeVLEtpzUG9J6hR4kQXQKHK$6yglqNjDD4=GfbUrzE9Lt&|~N!ZdqcR)uB72mr&'
    'bsSK5ta+6nT2X<dwKh0$@TaGd5V`A^l962Vp8!Sh;&bw?f{Rmoo*FwJ!nc<P<Qj7*PVe<2<hwyas+hj$2+#bx&nf'
    'O~CcK_yi5miN<`K4<r>H<zMJU=PX!%nsznQglF3-'
    'UF}wyS69QuhfN5~1^=(P(}@Izpe*gOkJK6Y|idFpl$bQ6jLDqtUx}eE0WOg<n+pAkhc`^xBozCP^n>=+d8;8>$3<'
    '?l6Sl{^7yvHn<l)xYlb2j1Is9i|KmX@uCWkPYW?;SI~AbFD)cz1nD|_)M2`vIP|SlUQ`yAHClE#2eGlJ(=n_8)~6'
    '6@zZ=pWgFN;RyCk{8g7~^Kq~B$|u<l4GdU$Iyy_QRu7IZiAoRtBnBR6yB>6tzWvb!7JX3Ckegi`Cb2&k-'
    's>P%~0t5Yo9FuV(zs;vYQ^;NaIuD!Gp=yp)zap6@JAp)s7Cd)YkmkjZgFaA*E5En7pUEPzL%RLuXYtkiXJpR(Dlj'
    'yaU1uJ<M&!~<}diGfMqA)$fupSJ?;}7SIPKD87Nf$nu6DBqdI0U_)T_gx=C%d@C0+IH-jt6sC+MwMNftzZ2xvDGY'
    '9+HP_koUt=U8leB`f6o~^;@(@;=UxfpJ|pm5)ZRa6;O88x*e_Ugd`g#)*X9P{6tJs-'
    '>^C#hN;ycrSk!m62y=BuF{8~i;R)zwjB4ijUUU;>P8U$%rNSno-C~qCp}V%`U{pS-Lr=Mp-'
    'JD^$jFkCbwMxZ8MB(-&Cr-iYQ_vNrzS6bD!xeF{KG-'
    '~yA@?0&j+!_Hrg70Xw4H8Cp>u1>4pRMJ@f*Zp%X51ngMW2tIbvV(ucXC;a&!@Rg^S%N~v~44&kTurdpfhFl*XAA~'
    '|zwWvS}jkF<=&oz+nY&_s(<FDbjJA=^>HF)?$8OMV?O?px4+&IlgpRtF6(V1ofW30mZC3Cvye?a>E5mc>PoHBL^T'
    'bW8B>;#R)-'
    'z&h2Pd(+J`t6Y<Jb{?{8G^HrNonPS2N30Xp<Iy9_n5ZFivS+8(O$oPl5y^C#q;1qf9dLHt%T;kvUYiIsO;OmlcF`'
    'vUPnInOw5t=;R5NIQx7<-'
    'wa0pDntUIP}h?p$6(mlKHcPiHyrFqw(eCgTs3Mq=pl<jYpGdvDRxJ55QmY<(DP3;`Mc(&w~WP<<8l00+lRFFn}70'
    '00!KqKK1>j{41smaka(zNXdNYl-'
    'D+jFdW62lnsRkC!5@d^nRG6Q&NL?}vr`vAbNF%$25Icnoj7F%5Xh=0a>R*p`?P`O>2GhTS0iD|=-`HZN-'
    'L;!8gH!yJtZpY|^u#H8Y^>3+_yLh6L<%TPBMa7okdCC-)k)uKJZcGsjH))j_Qgak*A5rkcR`VG(qop`x44-'
    '!%&faewHdYdC6Mo1sZ9r!+XR|V*xDXST(VvI<6c-'
    '1uZTQzlp|<tey%*Rz*wM}N5stmj1>up;W{H2e)IR6)tJ+7x?Xl6P!h8^g?Z{|I!W36ss4J}s*}Hqi&LM&81sU7v@'
    'r5%>teg9CLBj&d(W^_C7i4~q`JfY}ET-'
    '&rGJM^|LHnfO=D5|^)llQ&U*>2)H)>Jxyx`lKcyA2L$lXm_++V~|a!c>;(%4r@$U#g8Q_wMVbW@mDM%qYu!07i@!'
    '=|=U{W{a8zP{5LV8yj;`bN!g7{B}Cnpk$cgTw5Hy>}l*Ck_XBft1M@Mi!s}?3g6%2%3UTjFGk4&(g&aE^%IviGq_'
    'nTSd?TAjZ5xgFzsbo%u+HYxAg5rD(-'
    'gB|l5i|I0DWC9zm!n#~e>FIgajHI3~SVIBPVmOfsVAJIxbD;G_SdWNP<cKRa-'
    '9lA^NI$!6n3v?5OiF`;7Z+a3Ttk*X%2g)gbIYB=;^EoAu??<P5+4rO4gV8$<1@j)s8sUHgR0;t@yRP>hx#;;*v8s'
    'x>6?zN5uvfbj)s)sb`Qm(z(U)#u@6*)NGG9v^nP_>lzJ$_z+DM_9&;VczMTqe6Xz!iuYbb~!Zv`<>j7XUVVVOD@q'
    '}$#LVHYhJ*pKoW*_o_axO;7cF0YT@{xCWwBEO*>MpZ`#KfHbYb}upsSShRxKVsky3PnNAc@5~k<rMR<#u7tkURIx'
    '=r$kF(0>1Z+rgJ%!pes*#bF?ZK`RZn$rzPU^X7Bq^Mp54Yp|dAhzFf|4KoNjRw3*K^bWd}YFVCKwRqyxqzk7QyI{'
    'uM@C-'
    'yOuR0$g_X3%GebxiOjTS7bP59XX&)YTVIJ}%(htiYOIF0P*y*UJJ5Ku_{{`s@qC$#6(TPg#jHf&W1C{QgTzLYX53'
    'DH1<u{~g@s|0_4%I_M-Vj?}D*_Yg9<%3`+Ns;Y$i{khUb(9@H*UZ}O#$IH7b?O5);i_>MJqqoc=wa6(wRSOnRjgi'
    'h<5h`6j7K2Y#Ur4%dk7DK;ht)nUka6rPia|J!=%Kn0tvfSzR&o?MbaOlusl%p$2v@w{p)4&Oh8BFySF43C>QvS15'
    'Y81<*ENFC3dZE{>foFS1pz@@iUb-K9-K)IHfp?sqy~d~uGfRmZ!!_;!v~t0+%-gBtZTAG*(@-'
    'dH*T6*Ow|!ahCO)VXDnu7vo*x%91cOC0V<U7*4;s!*x0m>PE;68Co3^C9oc+VH(k_4TJ18NSZ+9&cD8e_8MN(W?u'
    'he3cBV{Lli|JbUi2Ep?k*zXQO<6q8<UHblMB#8nUSmoMm4sLYK9Ot-?wv=)AYBy#jJYeMhs+RfbhHdE^zc*-'
    'J8JL_JXf43-EgfqW8r1k@oRTq8HA7Q{+I&q(wi)oTAC-UA`X1{=B}z5Xdfj7zo?BLI>A*WF#GRTBW1oY!8M*CR1)'
    'o1~I&?fR$(cTewLCVguw2$H=ncGCn#WW8015SNR=*vXie$T>e#n0KPneR}hLU$4iorzv)j-'
    'GnqLsEM}R$X!eM^{#_*{44IU4B3nHq(F_gnz?`elv5Af@XrfZ#H`rBmeU|K{!7$C}Xchc0&;NPz3j-'
    'NqrNE6L<|(eAkN&r4n5r#4>Y~dtbQ)<TK?^CEeCrz-(Hu?y<&id-ytnVZfw2D6sIy#6WX>zhKumHso6g>imaGLw7'
    '3>D(!LeM)Fr}!2umZs5+E0x-YO>oV;2aB-'
    '3J32SIEpGukfa@PfUkqu?5A%D+cQSjObyRK5p)#6pV?Ib`{T7f{%A8RYGM>0vR+~6mBI=Opys4=WGEmu4UH`|hw|'
    'Pfw}}Jb&76B%qnOc+8mDki6-'
    'G>C8>_4QhB8etQFW_Bi>VB1JqPJwR}XsB$szt@42}*!eJ<~V@DB845?+z{*YaU#^+vVe!;%<s_HbA+;5BEk^(Hd}'
    'rBP}TR4u4QbE&HO+*H$*Ckhmfd;G4UBN%e5ZSDtf3b~iY{Ef1`*v0}L4$6yyvcsBu)LtM*B&SXf-'
    '3)QqGQAvOBcS0ncy-'
    'R|491s6se5l}g|xYu5g>8b?DZX*9yEcy1yCR1sxTDV*;G7cNTBPNeBbk7j<M4Ij!H*tWq;jKFFE<E8_G<Whsn_)X'
    '#B%dJ5(fB7__pA(3)jkKLQB)3=s`xTrbA?NRBw!fEUF;07xmTGdQ}wQ^`)?h!Q$2Z_SCUbss0lu>(tu2^`O|SD+L'
    'Bm3xX~%%?XLHNd%3D=O7w@XN>DXCZtJhD0R>q4nHfsQ8jMI|)9DNjzC6z3ES3$FeSx@s0LaR(ViO5-'
    'Z&qb!lC0norV4xrKz{28Ufcf>(59ygOuqeGa2WN_)SzzI5!QC{>t9bm%;946PTsZT55TVTG{2HXAt}zyF|+9DtX3'
    '!+#vV?am~b>Za6Ll^sw_+3fq#k0(y1-'
    'dmMV4K3L^f!dwr7UBjvQP)qmq~7zcWKmQQKRT5Ym`cZMoX?Y;9i3DehLp&r4lDy_|E;U#cWx*xtNw!n?$Hgd!1Wp'
    'n;Jxwg!dJFBLiyQu?k*xV9vZ5-'
    '7vKL>+~7Ii*RU{K;~BUes0WSe**WtV5NF=f!>zKl2?|bQLp+<J%Wd&pXJmu>X)_iWldbKb&<-'
    '_Y1(nZ96XWoQ!DjCbd#D^nnIZXnCPBF4m>&R1a!rL-'
    '4tDbOPUQohX(<$9Ze!Io45t+JOs*~uCF&3^aBGs+Njz|T#?%EpJ?;C_mgB$c*-'
    'n(ufIanW1N<ioH8(2BN#Z`9>Tx&&uNy)V?c&hUiD^AY8@4!%66jDj$_p+Th)PczEA6zC+|x&H%0V9+O<msuuZzZ;'
    'ppbNiI$tth4D3bEd(rL-'
    '|9Z9U9z+Gl0{}3w!}B^T^n(XX95zi18d@t^6FI2YbT~)G<It+94)M{Ka2UN%J6q*E00?s~U(^>cUKE?z<Xgzm##>'
    '+mad<k$O5A3cG=R@w;*16#9PKqtu|js>09Nwdwk8^YN-'
    'd)mj4p+HDWt6M2OdKP!^d||0=aSS%p4hpJ%vu^2uR1AazJT0<-'
    'J7|F<;NDE_h>FT*GqGIu=8D=IRMLsO+Ov1Q2d3S4FVA9X3@7x>|v@v+V&oi~-'
    'Up4OAX`1YE4j9Z|BHfaY<4x}~^Fe7kpq^Jk3C4e?p^?(pDSSgx|a9v<VppRX{3OLnxk|NY*#n0*jICK(x)vn)kBU'
    '_Ji~3MWbvSe~HlcYDXM-l5{6t3AVmc~q@pgmrxQ4SNvS-'
    '^o1#7dQ1%09xN*^s~{){vP`u*aysLV!nQHp1d01ukrZ#?yJepINE&%|Ndq7|0Z9?_<nNqx1X}f_$Mm;{QpTM{8LS'
    'Kq%OSwVtv5>(pO&u)N=rp5*jBzzW?U%9p&SOiu*?&zTj#67xYW`GTz($-w9T{dWzmR-yFVuH#$Cgw|6?C1O1;)3S'
    '}n7Bk630UJ^C^o??vNkM#3%u{y7tVyI&SENZ+*R&iu#;D_I%4oI*7fz!j|{qM4Ohu@xjp`WjRJlK1GnEfz1{^syx'
    'ln(nld>Q-Izz6dMU5(*0hhQcHe}5-'
    's;6K(Iyj(*b11r3OMvlvc*(iWuyFh*Moa)w5f#%KV{03c7*A(*<X$!4Jw|}_nD-'
    'u^k;Qvk29cm@od84|=Nh%snCB?15_Ii04ox?uo6Nr>~fp>K2-'
    'ozk6C?`)DRR9f8zP!Dl{6NhHBlxUS=ol6{@1#&l!?XkRVK5dZ=bMioal%{{^CfL9qs#Sr*$kdN!?a#BMjz|?BTOJ'
    '3xy3UZpZ%PyZRa<PW<vaT^{hX6N+g&)#l?+zgjnqNLJBI}ROND6u$!X{3}tL(7hH06HI<@QZvxz5lTZ#l0hmj(Qy'
    'BSzB`1cAi0bKdv%(B^SC<9r_t<~Ksl_#l4*#bj-BFG1d}Ti810FQoMkvgp>1MuMm20L$GhKm1i#AL4!`%q;5Z_Us'
    '49i4ehB<o@y*kBiP0{-'
    'Vy{eQ$9C9+=wxhU$DALh2g(Nx~DzK7x7WHr~zJdj#UX<%~F&qEXpAhZ)<Z~3gVn*uUKJWeaU6jj6Ma5z{uWw*bHn'
    '?w%j&4rrga^Hh>hqFZ$1M&OVnaV(MI<IS##co;5;I>6fG=Y9C7j<x`euTlU7&%H@osno$1KApjPpbzei8q4t3=b?'
    '0H-@n&-LYsGH9i*tSp7OLQnA{!R7ffp%I1J)CvuA@`6SueHFbrE_PR&ijwR7Y?uR6y!_0TkDtY6MM3L-'
    'Mp=Ne0jL0*9P~?xntHS1;qEgB(|BHR9s)emERijW2w~zhSYs+Zs6})8G6z;&U)3<wyeta;`KU&3D?LCjsjWY@i@x'
    'NddvhR41rz6UF~6bqu<1Z=NF4vHMtOQ!z|>Sw_vs0la3-0uc_yMSnL{RmU*u%-'
    'TNSFlPyzl2G+NSd%t)ln5CTs)nvZ-xvX~>7!-'
    'Ipr5!~ni&!(|vqi4`=)FpEN?cXeOPqSH|!<QjVa$H=17zgm!7R^y>br4|@T9TL#jX2YEUekOg99~7KCK&p!iPHqh'
    'p(a`&sd4CYb+4}8G%zJrh4?Mng4)Pv+(DO^QW4Xp;tK?wz1#b605boZcZd7mzdiVNNPN+MC5^M{AY;s{!-'
    'tbmMm1lb?EOsZ8J!)7)66d2OwW~)%=7s7G?8H$##4JD%Fiq-'
    '$Rf~MF{;nytjxU?qnnn$Cu#K4=o*czWvz_FAO&E>rlDGcf;nfQFjFfD=qK?B9xbBbUb7#q)<^8+ND*W6DIGjlc+j'
    'NQ2ux5}psNJstK_>#F!jiHG{1qjeN^CFjYfw{)an>)Wk3(bDRoE8_bO&*a(ZR&dE%d9@#c_^crws`|KZ)~Tg)x1?'
    'xoNtq^H#|8YZ%%A5XtKJjmW0@4X*+8e#J4=<AXkQ~!)OG&|`V9PYCx_yM)#Klh)eNM1}TA@l<-'
    '?Y+WwKm&U9d)D*zkKZ1hKClH1n#Pr7DeMrwe9cn6A5EVAnKX{X8ZQ{jr`*=T-'
    's#&PM!~kY0hH&swnqQP^^py}sNb)UCrHzG<T~?1_T6ajH93^JJs2>Ou$^mgBQiyOn=F9XRJm%_UoZtx%7}j1TMxc'
    'a3$WU*XmKA1_><GU<I^_upT3NrDJ^=E!m6>n(Vm(=ea&Xgh+hAh;k<kM&GBB#ebfR1Kw)JqzRb|<x4Q(XgxfHy0P'
    '(u@Y-'
    '0c$BkPGhe!tQ}YxdM>=Xduum45k}Mud7HLp*u<g;Tz!(j(rlybg>f5&qTSI)QD)f9JawliQbf>6eXp`~y6GFpvLr'
    'm-'
    '60Y|M2}0&Vy`pe0+EufP791KL`d`@>#(H@%v?i8~GB$P_IzFqjUht@I}1Saep7}&UrLPM|;P6r!CkvS^xdzo0w+n'
    '+iwpJk4O7^u+1=G9<n#cr-'
    '|8Rn!MIx6o|f9W<s7ubabN+voN{Ta?O4kwtvPyHuYKuedWy5%En+F3D_6CH85p>!CIVRCh54zZ+VN@v5gAOL8DSY'
    '5uCXI!n9J{9Ce07C*G=Qii{?$)RglGWmnOuib7tc##PTsh9eoFtQ&bsI@)r1&`M0D#qZ`k!Ap%694QfFCLFe*WwT'
    'YiWW2dWWuwC)Y3iRCGf<NCV-i1W)=VpwTl5oGU3ycg#?=t$oKLNOZXt>?1UUV%ea=><O-'
    '#aOeb8?`|4Vhfu*k`60OeZ}i%CY%!m6l>H^AkW0u!L4!}_e?J3UxidFOG5*D*1JW!&jwg4&NYItoJRl&{|JQx4kw'
    'MlFd1h)kjQL);I|(J7`}(lk<u#mw#L7QuKF6~#jtpajI0yib?;{322XDc_QNU)mE*%9#-X^r&*rYH^p|q$-'
    'frY({7J-|iiGm#f3sFG!0}-CCjaV&)_RF;!$m11ILw=!Kp8fC5)xy)l&-'
    'Ol(6qF@_T`SWtV42{z#CElp%aJf74*JjZIrPSu!j3PY%4neo6bFu_~N017&*5_AY@7x{Ja0@FG%iCNAt21v1&shu'
    '{<B)QUUQMU#NY{E@&UHX}s3|Lfb7mE#`Tx{`_RbWfrHKKZpYA+{zsV)3XF`rO}Bn)DZ;hNwkx^ub{LgRv+tmTk^+'
    'vsOm@efQb3&lX@H%m+(YbON7$=Y~9srh^Xss7yMO?$Xf>r<-'
    'E!WFTrN$N(i=61sC3J(vLKyTSef8|U`Wxfv(XFQ<9XZ*(@)b<hktw{wE(x#0~n%{snLYn6jn3b}!G6UU9AHzI>k6'
    '~7(#GY#PqTT8V?T_8nQLl1P9J*k%BU`+U2R8G}Db*~fjT7N^7NItNvbIu6JMZYkbpXXTg7L>yy;-'
    'UoyGcfm89{JU`_YhX7U$^WkWfQCbbC+TV89H`OL@fm3qKW627_AFWm7P;R$$P&T9?(P2tzVZcoWj6dl3mB1jFouQ'
    'kej$hx)9fzs^4ul&CU69S?eC?4k6l$F6bQr7`y%#Xd+k|NcK}h13Y5ggy)c%W@Pk-'
    'K9^dX@_0zF?(R>c&<$c>((>fI}i?NjoelapbhqzRccY2+3$hMP8{wSME8`&BM5#so>=U{Yg)xQF6{^ontRZL3|n{'
    'ryU^RdDC)FAdc*>7D!&MQegHeQ<0LR`J)G!~j+R=gH}n|)s$M(QWnBC^Mr=6rH2x^go?RH*@34|tvLzzgKku0>j`'
    'EBTX!MC=;Q%JL%@JuJsfbeYElk|;+M-dZ?U_-oUz21Mw?NwNN7Kty0xD*LPh<S2j|Kt?IF2*t`J@-U_+zSE6~-'
    '|Fj3;3yHlYXyLeSYB#xZZ8pq5P}O_j!@f+M6IUo%%|4Wzw5if!gs>bork$f%)&yeX4z%c6Zz&u0b2Vx@CZt5)lzv'
    '@u+yPE08+1_Qv;I`y086#oX1Nn1TWL*0sseKp701Ct~cJ4>K*HgmXV-'
    'kfOU(FfkZ9{RUBopH{-x1DqE>(@a)IjVYrx0JA=j?O7Bf(PFpD*AGQdEAEl#6jLsI-XUdzwNz0dN-nr&hg8grufJ'
    '1ix{sqXZtWnd;6!OWB=?Kk9+goe?H&+?~E*ZyF1T7$(=l9gBGhwP~`=kqaPlPNOwRWx0u~~Z#Elfx?pUL9#X7-'
    'vN^Y2!!+dA?>F<c^?tFL^ZVE3XY2JEcwkn3=1*_tb-i-GU*Ib!V8!J`da!qdbstjOY?{W&%#dHB0S0Oes2<IzwHq'
    'WM=&~2gZYON&X~1k$Zpi4L+*bW^W)xBE6~)MBc}-xI?y1|Vxc6v*O7G0Bxj+{))P4;5_oNOgbzHB9cLu-'
    '74T5@x?nO4HZqz3efFsdCMSwL3B@QWUg%i;Ml=KLsDp>?+CbqXS-'
    '72E2kbK5*OD*1!DV`g5u2H&PIVx)zUd&&jzYq39r9E<daQ?Sg)xce4qx^<i-ZzG|po0j3JZ_-'
    'M47M2OHxUM{xFu{Iha1oD5SD}*_8xS$>!kzQ(oEU#8J0+d=$3%p>E_%<qOTtT*9FB#CAs8>Y~+xP0(7{Hjf<y>vS'
    'Zy>LJ6B;9!JhJW$A<1KCG(wyhg`(BM^<EXgJjD+c;<zsS_N{N+qr|`adVC401JTJrog>C*Z0u_CICN+u@%vgI1gS'
    'l$<Z68sTi^Od&TuLNUE}49}k2TE*`q7bs>XyN!2b#xQ&s52n8Oe_!Pl#&UV$(p_&XU1iVP9iqr6u9u35(eG$pENB'
    '+pVo4c$&e4b{{VBRy!8Qe+t}g3&p|@RhgC9?A(QighfpOCETzm?9#GU9F+Hw$a)(7yMAJcel@T?B_OO_&KAabmAp'
    'pdGSMQqyE`qalGTh;)n^cFHp2ZOg5M06oZ45`#O^DT^FjPf*2`&iZy3(3h%wa%|wckD3(^`c(g$is0l-'
    'K@0ecnGEe0YRgI8#&bYau|-wMX@fYNu}>iRTSyfS~(D3FQdv<%ILe=*iEBedW{XJfxVN{fR1S|O?3MTi|*I-'
    'ZrzoE1WWdvv}>*`@nI$i^qaCeT$<I7f4!@7&@6V0{$bz25gBi~fP8z;vZ$1-'
    'dwNL7*xj2K7nsDH&iU!;o7H%qKk_Qma}n!Pm7crC*(WxFPhz?_HZ-'
    'i4=_Ik5PSfpZA9z*{;xfD+J<}KOi8!J7EB1o1sd%ZSq`$WU;&-'
    'dNcuNOl>F2U)>%?vc_i)j+qJ6p5P*$E@OSfw=+mpNh56QI@b^'
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
