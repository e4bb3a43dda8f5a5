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

#   device.moved-after-call of plain-attribute on meta, in torch2.15.0-pypi-py3.11
#
#   Question: An encoding that was called on the CPU before module.to(device) works there as one
#   that was not: an input on that device gives an output on that device. Its parameters and buffers
#   are there too. The usual fault is a cache from the first call that is found by its length, and
#   not by its device (huggingface/transformers#34046). Tensors that stay on the CPU and are not
#   used are right: a cache may keep one for each device.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): Tensor on device cpu is not on the expected device meta!
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

from torch import Tensor, nn

from torchgrid.inside.api import Case, Inputs, NotApplicable, Outputs, name_outputs, probe, require_shapes

from torchgrid.inside.toolkit.devices import Visit, collect_held_tensors, collect_registered_tensors, require_on, visit

Metrics = Optional[Dict[str, float]]

SECOND_DEVICES = ("meta", "fake-cuda", "cuda")

@probe("device.moved-after-call", kind="requirement", devices=SECOND_DEVICES)
def moved_after_call(case: Case) -> Metrics:
    """An encoding that was called on the CPU before module.to(device) works there as one that was
    not: an input on that device gives an output on that device. Its parameters and buffers are
    there too. The usual fault is a cache from the first call that is found by its length, and not
    by its device (huggingface/transformers#34046). Tensors that stay on the CPU and are not used
    are right: a cache may keep one for each device.
    """
    expected, module, inputs = answer_twice(case), case.build(), case.inputs()
    require_tensors(module, inputs)
    case.answer(module, case.inputs())
    with visit(case.device) as there:
        module = there.move_module(module)
        outputs = call_there(case, there, module, inputs)
        require_outputs_on(there, outputs)
        require_on(there.device, collect_registered_tensors(module), "left-behind")
        return compare_with_cpu(case, there, outputs, expected)

def require_tensors(module: nn.Module, inputs: Inputs) -> None:
    """Raise NotApplicable if neither a module nor its input has a tensor, and so no device."""
    if not inputs.tensors and not collect_held_tensors(module):
        raise NotApplicable("no-tensors", "neither it nor its input has a tensor to move")

def call_there(case: Case, there: Visit, module: nn.Module, inputs: Inputs) -> Outputs:
    """Move the arguments, call the module, and return its outputs once the device is done."""
    outputs = case.call(module, there.move_inputs(inputs))
    there.synchronize()
    return outputs

def answer_twice(case: Case) -> Outputs:
    """Return what a fresh module answers on the CPU when it is called a second time."""
    module = case.build()
    case.answer(module, case.inputs())
    return case.answer(module, case.inputs())

def require_outputs_on(there: Visit, outputs: Sequence[Tensor]) -> None:
    """Raise Fail unless all outputs are on the device."""
    require_on(there.device, dict(zip(name_outputs(outputs), outputs)), "output-elsewhere")

def compare_with_cpu(
    case: Case, there: Visit, outputs: Sequence[Tensor], expected: Sequence[Tensor]
) -> Metrics:
    """Raise Fail unless shapes and, if the device holds values, numbers are those of the CPU."""
    if there.has_data:
        return {"max_difference": case.require_equal(outputs, expected)}
    require_shapes(outputs, [tuple(y.shape) for y in expected])
    return None
'''


OWN["probes/encodings/plain_attribute.py"] = '''\
"""The sinusoidal table as a plain attribute, an anti-pattern that torch neither moves nor saves."""

from __future__ import annotations

from torch import Tensor, nn

from probes.encodings.sinusoidal import sinusoidal_table

class PlainAttribute(nn.Module):  # type: ignore[misc]
    """Sum with a table that torch does not know of: [seq, batch, d_model] -> the same."""

    def __init__(self, d_model: int, max_len: int = 5000) -> None:
        super().__init__()
        self.pe = sinusoidal_table(max_len, d_model).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.pe[: x.size(0), :]
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
    'V3^o<SFj^$jMwL*H^WhZS#skPE&$lVmJ+`f()RCd>OJ^xg$pNY@<Z<9gpar&yCU+%X&82rt1$f=4tOGejWnJ(Z24'
    ')YVZJnR(kk(qgWzaY1rsHi<_-'
    'RY_;EW^iv^P<scem^=w|Ga~f!{Zb3W~7jJ^Kwxlu#=<FyLWs~@>YeaQ@QhS!v^%)mDeVrAzyycpO+h|1b^-'
    '@+}i%(!Rt1-7e2VwYX^)DRsw=&z3nJQg%T&B#gXW>4Z%yH$JrCQ4r+8rV<%>JEA0`L1rb0Ziu1J^>mwam8DM=1C-'
    'u7_`D5p?e=s0{@E63_o#D?e>xJb{uIS;(F?uZ*)-'
    '335lrAe<N=F{s&XWdhHMhGPR>|f3O~Ov~TLe^=6lMQk*UI9r8-{m5vz`@<zrLz=*R>adACG8DJX*P`B19lnM+!M-'
    'E0Q6e@+Aq1vfv^{n&>@wjNCIcWx>3J)j{j*s%t9YSj)f9N_50Csw3-|J(j&FOwTZ^2ZQnW!#U4TAxBu!g-'
    '<briA@6zLGNc530T?5E^e_vR5GvQ!F+!<XxDmrQ%x^db>-'
    'aI@Q@Aiet4?uQ~_RJt&Ey}i}py|moW4*&2mTLVWyq}%FbFhNwrOdWW&U|kBmDc5!2K+tj-4qYBfm7ma5Vx`0=q-'
    'ss(f>FcRIC<DQEBvHYxVPvFlCBb4dM(i(BfdL>2u1xuCgS;PL&1X*m5VM)napO+tsS<UZeXiO!IU4|F=l9xUeRlr'
    '`At2KzfmxZ-'
    'u!ZLV1h&8s+*7%NUo}ie@!8;*09OUewmu(E4aGBE#fa<^A+G_`S<Ie6n&f6+V8a&ZayBLS?(|S{_&C!81Z6A@ywz'
    'aZU_3lSnM&r)vC<JJt#i^IT+SHKTP=uqEot#U49Wm}((16Ye9_WGu4KDKOWm)kecS~UIqHm8r@DUa+f~;|JvYA_g'
    'e;2oMa|hO`?mUHVPEO^<xwE5ynd`a!(uWZ%R4K{@<`=m05$lBYc=X7MAZiGmg4k(DQ^KuXM6yCAX&bdr2b_GM%T;'
    'kvUYlqgO;Ol49P#`dPvI;Dw5t=;R5NIQw~p@BMS4tEt2?H>=}pE^>7L#9JC&D-'
    'Qex|{r}XTepch4D%Jw(Q8JbQLZqbV-'
    '<mWO?Q#;=&+Tp#DOz?kMLR^kB3DT&q?!32x4J15bJ;6`B+Bot+nzntWXu28CWRA;CVi?0?N=5_O=p(^Go=aZJ1&S'
    '!%HkSG|X5y(V#}a()e~Vib@z0pg716;GDz{5>b^s4FF>M$!+tVuyn%>rY0~43vc8pF4+gRjT|CU<0izhm<Xt*+0R'
    'BRcZr%YiPIT{r2b_v076a1JVHOE%AIhQB4n$M^iE#>ff_`LHV>wZg`v65)}*+Y)B0y>L1$C44ng_y96{yfwtUO0e'
    'lBdInDwJmk-9jcZQTsP0=ZhM~#!Xux}65kNtJ`?e)+Q(<@vC$`JY_!LAWHcnXgsU#pl~#r9-'
    'MwPxkihi<GVS#Ea*id|&E2A)VFBgn)n!4c%#p?EPza?grZ;u6A>G9mJ<J3X+#DAKyBca-'
    '{L7e8b)y42Z9U&?!#g%uM((-'
    'U;{GCzl3RLzm&U$QLe4b$;<=7DqMO1T9MVS014h5M8aB0+>erbz^;L(?U=*%p(>H2{L!R9i1H!W79UNvq?7jOiI&'
    'nD23pz{2FtPv*V8<jO8t~-8#A8^i{VX}zbBXhUOcb0D*D8XCr7`AU84LnxzsyJA{d{g7RayzH*s4TPDf-Gdrnw{*'
    'i%hdwV(%qlzObgT-'
    '6E`mAK%i)%km@ol+4OS6QiD?DU+T42ttSM9lXxh`Rf8*>R=)tl5>!rL<sBk4a|XZ%3n^<r^tLx3FQ0H>0b8z==fm'
    'tj>BfWN3upZ-~g4vWzeqcy+<y3{#2~0Vs3>g!Y}LrEJZb?b^fwApJSw&8`%3a^|Z{_5_2P3-'
    'mEX7G@r~+7#lPI7()>vd_3BFC;J)-ILBK-45}egra@Sy4hA%~_d?i33kLS1yhe5=YZmTa8==eV<F`MIj)}-'
    '`XopeN(ZLUIU%%apOtMM}0m6?MB!RB&lOt0Dx^FqfoRzV}8=05YC+I2BQka16$fD_7P9^AiNZuT+%0<4q+2?7A_`'
    'KQsew0y!EI{b&NtQ2{^BYhEU=nTSGYoUmT;<ENCui0Bz5Var9*mBEq(F0h%(_#;28$W=Sz;X%e94y3j{1Z7c@}l`'
    '1(c5qcsDDs=9i1>XT|lhfCA8ye4al0!f-MiQqfaZB2C~w5Iw*D(vnc-'
    '2tkU(588hRxB36djkgZaM~fphtM0~!Os=w+ZMUi_A%A~fX%Y1F<gFKK?e+2U?v*;0d+(BI+2}|Yvq&v+N>9~-'
    '#ZzOX^HwxJ_srkmlhqfJ8rh?mae24erv);OT}3en=Mg<rmq&GH#?DHPB8P6-hN2qSG!Ws6zVOP@(qU-'
    '9*L)3C=%Rc8y$<1AQFUD-'
    '7_DGT4zCW*nNYw4w53Q;R^h>!<g22_J4k9UxaTS|2>m7#p+0<|smWbK^d+PwTa?WLGauuosl`+sAvf6DA%4bUCN^'
    '6`jAY;t1R9`18E@Sk)QOEv`{;0jkw>x;vv`rsXLZv>U8L16!->Tk+_bZubIqV_Cv!(k46-'
    'w2vYHI<jg6t#D0U4H36FAiE8Un}tejkc9?FblEikIFZB#Rau=&27&zYvb-7RL-'
    'D>u3tBLjrr&3A#L=gP+%YugLH!Ysh=9f;l&2SwV)H;G<2`%RGpC6gBY6myCuqj&jw82j`33d6;^>|r2m=L#K&<dI'
    'QF)M=HDB(gnl2$@W|DH+7@wgOh3^>5)O5x7U4HylsMiedNY;B{>`iu+wBy6;k>vXie$T>jN%YId|ockLp}@j}_-'
    'Z$*>yT4oLmi&>^G<vikEbXQ3U*(4>MC_oQM%0UA>Fy|_CY@#EvnFv1k4R%#spC!{{Fr@8lm0txv%=3TV{KBAbSSf'
    'J3f_aK7=%fEF8m4NCkGklh0i8x#38O*^Cf|@nMl^>LKzXE1ChzTgLLjU^HR>!^6Pa_cG7ysp%cisE{hzhqsDj;~J'
    'UF!Pki?P2+C^9aU~}!KMjbWTZ4+>gn@EL&zS)kV$`T}L-_GW%GdBC_8<qBq(KS=UGf)H_Met{KRlxput&cz2%!-'
    ';A#nP)+7^b4Iu28Ev=^Pmfh)qLdOU<FYcgbz;OnWou-qt9-ZllI2+*5@S6WPY<D!-'
    'wuJWN#G>d;~;gIdo)df3&29(8hv{}_X#15lsK`yjjneVK$;Wd5~$7+SqiE%>k`-j+QaR=jM@8En1D3_)p>S_D-KY'
    'SCP(sy;W>bUlQED&ro%Yv>4u9BUh2YEHNH(wM(dwinx2z{5d#QBWpLle^aodWYoHsdSqm4qK*|BWwgT+y<{1S)IX'
    'HyeM_=Ev=9?UhDx9cg<ekq3J;r*joVg5w5zjuOknL#|#N{{gUs-'
    '*?s`s=l#<Dj!NBXWy;)9FF8@B8}><<hsn_)X#B%dJFFg87_>4l(3)jk)c^?k3=s`xTrbA?NRBw!fEUF;uskWNv)#'
    'GAQ^`)?h!Q$2Z_SCUb$21iu>(tu2^`O|SD+IslY5F|%%?YW!`iujC@R%t@XN>DXCZtJhL0o$q4nHfsQ5xGI|)9DN'
    'jzC6z3ES3$FeSx@eRe?gndJ*az>hjKe{vOg0I}lourR)3kk(o4ZC&(uQSSccgO_$97c^)k5z!cmyVqjrBxD%4xQ('
    'Xq4h$yozSNqRtWoRvytQR`wt3V0C<@<{KxUz?o24CZk3!>*#X7h%)TG}c;aL=y;ZrV(2}i_P2E{;A#P9zbyaUmnl'
    'kVD3Pn)xBl$Q%d~|HP`8?U#(Ftf_NQrFfz%p?5-@1l-=Y}1!>OVL*8QpdXTt%<|-'
    'WwY%e7&V3?3sN(=^|3&p`n^P#Qjgj4W9FT4GXh1o`IWGdeEqzonMRrah4)I+$yt`px`t%#Iq^72o&FS-U7d$He-'
    'P?+1d^Y?NBpT0PdVLF%A_MZ1&y|amrzo8IsRu5`;UB`2mpReD*UJJNbI2a;MI;6bdo7vFaLzQ;K>f*F1+3p#>MXH'
    'OcEF9ymT@>N1m__I+u~@!$1qCrW6*o_e+c{*#588<j*3aUW0h`0BUU4Iznkap>s8w4S34TO39Sbf_EU1(ys&@TQH'
    'GcG^kq=_5DgppT8FuJ3`@MdM9SNa{D8Tb3_T^`hs!X!nJG71eeRqJrZA0GQaJOq~__!2>1^n<icdt(B~a9Mo$%oF'
    'n6LXw_7Q_~=VGj9#dnt#Td!ggNgi>I)cKhs|vAE#zq9EwF)@B^_fWZZk|8z-'
    'KUVMuQKI_L`<xAv<ueANg)u6AeJ6meC4E7ihh7JJwZkk0FDhw!0^R+|G4ojts+|LZ@>Cq+?DwptPLw-Xe;a+hkT3'
    'yfH1VVL53Xi=jMo^#mP&^U*2-2)C81B3RxIo2mp|tw7t^_Fx9a0BMv4Dvvz^E>`7^D6vOC^Eg1=QrsoJ-'
    '8;hhGe+lz_^f(&c<?POSJ__=kMZ8mSD5W0JKEd-'
    'e(zh%)P^9Fj10?JmZBZ7o__{~6Qv0(Pf+%|y<=GKP;t@Kp5ehfs#Y<=IzIe{JqYaY<eq_xn|dh#t#2^;+2~|{kNp'
    'qq17<WaU%xm{UJdZqc>H|#)nsQJ?LLEl|FZjklP_a@KRNo_PuXPr6P14c|D+QBsU|y87v6udKHz`pt1klTIe<zDj'
    'gueWe{=Ybau-9z{i6?G@HGAl`XziB@9qBY1S?)WMemz$4&S~T9Ur~hI~~!1{!b@`G85yGbT&gTiJE>-'
    'F`ns1`uVw7o!3n<)c2?tHQpnuIEpUt!|zcCBv^pJ>EZGIciFqcZ%@9^&(}X5?7ctCei$8pb9gdJhy5MCxcX|~gZY'
    'B4#_*ZL)slg~zmqcXAL|WXt|5<s6<$Fj$K}Fo6hN?DpuTucb?c}=^Ja8@gRZD+iVumjg;t~6Kiu^di7O)T|EB2<w'
    'G!>TQQhN!{tc(y;nrY#y}XRhVW0B}M9RF#VLsEni9v)=PM$KV02-'
    'itd3!;*RGJM&J6WgDF)Vc6NuiX6X$R=TU@T0|Hy=OZgt;u{OWImSm+SSi89aN2DUfK4KGyX|m_R&oi)S`I`#D+L&'
    'Tkmag!u33S%31BNHBYfiyQL@vDoj06jZpW%H^_PH%A#5%5KRnxa8_;Dn+l}1h~T{p&WVwFqdYhF!BXUPP|?p)zj%'
    '_h1tHYE(_N0vHylsi)$1e{!c}^qZ-'
    '}$%6!fTJZQL$P?$y2&3w5k*Gz|Ix&nz7ZI<kZyAkFgzN0=FmWjd)bM_>9b&B1ZqW1}URVjx!<Yc^UM={t?q@!yJN'
    'pv<;U?uS^>fu^^1q(*KDA(&^HvXwUA=>xJ=O}u`jMTq<-uv&nD3_6nip6qX-@u@3aNimo-JH@14|*BZ=Oww0TO2C'
    'HhJL(?NK9^wuZnaeX1*8zU&QQ7IKPSX%>+TaKm#M=-S7yGS%ys*=ZQxABL3-'
    'CiKe>&PIsK1>&q2o8%keU8QpS)p5jM>%kyPIBMP;t6&mK`1&vPnDtdKX?5;KyB_jLTFbAf?_?ayqKa0(Z0(}3BvH'
    ')cRPyseM=$8^T^=8Gx-DeJ_@x0)e?RchHB3l#@!o+E?#<XKli{|!a4y?Mqs$r;kSrq>BQH|bKdVpS1TYqd9eaS`l'
    '=0KDRCeG(#enahH(}CWQIR06U^7OKRsi~mu(-Sh`OtK2|OhjKYhfD;&$jRonDpY-;0{jnXw4~vfkw}>#1fFm-'
    'ANhV{F-I_m2M2#6xX}TgO=HbQ&!F9?OXU9Bzggy<X0t$tFGHH-xVQi@4&bpZnxoe0Ai^TFBrzWvai;0Kruj@byoy'
    'pyF!Wy&rwNinO|(E#<Iv~oUR}LuU`nhC@msV7wUN=dgDx@s9HyAW7YI6gxA)-'
    'yWd1kr4)?!*d+_a$_@e(x8fVo(#+X-'
    '!4=1CHYQ8?%`<d1=Iy(@jnO(Y>o+~Ap=kf1pBEvF_r}jjYpIKIrMWD4}RG-UPnR_cnH!Xip(&(qrH5ysVS{aE!3c'
    '!j@L$wA4bIw9xrdATrPvR3iT13OWW<Of3kJ!tRqHE?;I(V+|ph>L}n9Q$0R|(4P$9Iun>XGkgegkj&sKB`zjSelR'
    ')iK!0fF6od>W-'
    'N2Rm{%h^vd4z#6QL2%^@H0WT5~4!@JYBn1@r{OQBClPpe@xOk_tto_=?Dki9wHdq46t!sOM_*Cjco{uyy-cG5RE+'
    '-Fbl18T{C?mtbDycmFA=m%Wddxh<Q2K4Iptmo|?zdbsAU<(>FjVsGi*dcuRnx%X{nmqk8X&i|)UNDwVxvhh})3-'
    'm2f^BgFD9>?ijsA`6BO82Czh5Cwkf!g*b>@fcyV2fjawv6sFkmEMJJ;YwWQzJWSpc!Aa@DNAV7iu+5&g2a9(<t|V'
    '6|P*;yw`YC#QSIr)}szeHlMfTJ$7^RbzRhJvD#&n$4OKz5X-'
    '9dH434<Gq&qs09Ro!pd5FnW5QlcL`Dnw_#QR;&toU#sD@())RaDex-%h?5Wev@9u3X{qi-'
    '92=zjSc=GfMr^igCN4#Ho9T-m{{Hwur0^5rJ&UY^+w=eI~FB|jt2YCEo9{=ku<-'
    'N!L;rk<;2ifTO`0zLY`J5Jh5Dc*7vw{cW_sa%1@+F4sU7>tO=>U@9i+HEw{yy5B^JtEa_Kx>XTd-'
    '}i{`<=}G0oPu-yR$ukM{Rqn_<E{WN(m96SK=SIe^6|5Ph-CgglMt=tduAVIrR8n*B6v|BQcZ>a`A#$yt1rjlnt+u'
    'rGRRV9Ef4wKyF|(s7gD@)oh<z!aRXL#4|hICBAnDR{U!>I{iayj9Z_8BJQLDd!Q&uA<YrguF_PtDcoOM6%~tH}aH'
    'pwB_=kmBdGj-_3b~ml`cNQX<BzA#6j-'
    'W~+M1cyo)&Mu$bx)ITw1pd{<ZB!1ScnN}>f=qIka^rljct0B<&aa#S{LKI~PaQb8WoUKfon6S$Fpx=7_m+E?9k(1'
    'j1%C{sIlZ>E+RZ$ghfXgohCO}7r^;yApda$<g&f^ZRV`2u&xYNgEo*!#;6ok?#U%lU_e4YD^S`rBmnL_c0xF4FMQ'
    '%p~zX{3@cncLGXg7GLSiifi02#75?axU}vMWhN+ZW{N#v?rRBGa~}%QRSZ1;x4@rTo&bQMrZin?j3oTtHYTBNQ+S'
    '2TA}n}<|G3#Rb)j2C+1U?|6FA}l6qq*F__qfaAFK6xT>J`6q6Ca*ISy%ig-'
    'M!fq0J9jGd}6IS+=L#xmo9U0{N@k^vNSRwXkK(k}Ar<OQa{VG^^PVGNLBFH<|kkVy!n+oEm_5ZHv9;JWlPGueWu*'
    'e(_uK)KlBDXYMi992a17S&!(_)=T=n_@np4oMiqAj37mO$z38CxpfYJ6X#i0k_f5vf>|@h7*c`%x{*MYST`hh?BM'
    'P0{HUz0#g0C%bWIarPilZorNo6SCiC@_{;5t*A*TfE`i>%lm5z?lFED^AkKI|Nuv0VL#XW|_FIz*B&1Cnn>4=xZG'
    '<$>Con5zWn~7smp+Dh0w2SyOi2*c>P5TN6WSlUtD|1!pg45FXh*hq8xL&enNwO$P#Y)0?JPoV{A6vV^k3f5iR%E0'
    'Zv^9yt9r9kH+GYZ9y5aAra_}2+bqt}$04DHdg%6^x`9&}nwK7i_ZNQJmJ9~9s>`NeXssZMb+s<5O%aA<pztQ7Pxm'
    '4cKnRA}2c@#6Q4jT5Nq?PxDk!O6f;t}b%Gg8cSC3uexJzU1JBodfZvOp$)C#E)L<xNu1eWC}V!BJ8QqvB*++(J-'
    '(D7WG4%V$_x_2NP&>Fd|96%fFF{{*~HnZOYm7O@;F^KLdjYkmtZalHrh1ax-'
    '^8wls95nZ!2N|~T0Cu6beNohDh4hF8;8ZRK`uqTPYR5@n+Il$ABONWZRBz}p{#Ctps>`_eb&S|>=xO{>oISfRw%='
    'hTvt&y|w13_+TO8#XAJFI%$HD<jZkr?0KmrD(<Xf1y<F!SjQrk15T)!sCC~kqY-'
    'H)c1s{~Zc1fRzEPah2g6r34n&htqxdhy3pxhjlf1Q<`kPHaLE4uqg1<BwzBKtU~=NSZ2*M+HYnJHBSF&>Bd4fpo;'
    'ouhe&23XoAl33*c{-Ij6qqMpx+Rin;Hty-'
    ';<(#CL+Ix(db0t^68>(p<WQ~Vo5CT;cj40S6i_SGC~4@{C+>@0!K+05add2>>RM;~|td+6WlbjCUR-'
    'geHtuU`lK<f!Te-crJfIy$Gk2p)WYsOZZH=DZs669>db>3CL+{<io2=-'
    'r4eI>#?}n&Kb3FJipfobAIP?d_kAj{UP|JnqeR|M`6PzcaGv?e07SC3o_a4O*-'
    '!L6sMDj(&JFBHaOj++rr=z1eJ_>4LE}dPuSU$>!X84bzZczsJ<?=KW$b=l8G6&(`ZT@W8D6%%9%O>w4vWzra^ez>'
    '3R>^kDA@>prBm*))w4#Xi4A0}Rv{P(7MaYd1(j&}A=}2~613(}3Bi+>p^fxvl!;%qXJRD~c!1@|wUZ-BY(!aqrOr'
    'mEM_MbAc{qsQno9?@6;#>bPDH?+kvE8wB+X-HU8Y-'
    'Kb9{07s&OiU4a6N@GenWQ7ya0hIIzq$;pJX(qO}GTkbo40?RVaZ4@Uktv=Vcdk*oUO6hm6JE?;qQ4LJL#2pud~p7'
    '^Sk=H?WuyFtTHZH?wJ>QtJdno?RGGmR<NPMVpcS`-'
    't>bXx`5nTNP{ZDX&UU@jDO;K;8$QDli4ffqushwH+eq~FBjCEA_^2e8TzZWhl2L#Tm$7m2R8e-'
    'U`${NbGt7C%S$Qmd5Zi}UHJ{h$7;glkQ4|e_ntdAw%_4PzqgkmWe@6f3q<%rJCas4eV)6uB6~_Lj40=2KGiK0gbD'
    'xs)rBoxFt^5+?#z!co_m1J&lUu9!o#ai#EKaxaj?5T_597hq7ys|8yuw&6Ph7g|jisyXdAmat8O8NdXPIBs=ksDg'
    'v*;E}%Gh&0J4ESE(bWpJDe!c4S<ef-?V=m}cxsD&Gja-yla}Y=Q`jT!M9<KcgNU;}fam;}@^FJ^b--'
    'V;6e$Cdm+f7zEMn8P)~7xm*|G*mrMHk-IvBjgAfgLNVo0UNnQvhXW0a?H+Q+hvSV&H8s&#(dx?_*odKdNTMjnof>'
    '1L%x$3rj;2nZSt+{mHEm&0&eE{b(IO)7nFs-'
    'j4**2;nSdf6woQbym^#%>z*(rau$4eXtq26Rk&X`<U#SaiRpck8Zf4Op`8q^NRbi4QYDpx>0$;nJ*r{OetvgJ!W~'
    '^bh+Ej>ve^1?1a%mPMsx-P1!t#_ry{xWI(Zbk0v#-'
    '>k;_{E=6go{LzYs`T77&OWgbd=k^ev7uqTOecxebee8Q`@pku5SQWo=$XEFPs9nuU$GaAO~p$sB}ly$5Wid9#alW'
    'cOFx%YTPJoqxQC0j746HdhO+YPTDo0}*`D0}e}c*t4*'
)


ENCODING = json.loads('{"name": "plain-attribute", "target": "probes.encodings.plain_attribute:PlainAttribute", "arguments": {"d_model": 512}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [10, 32, 512], "layout": ["seq", "batch", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [], "table": "pe", "max_length": 5000, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"meta"')
MODULE = json.loads('"probes.device"')
FUNCTION = json.loads('"moved_after_call"')


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
