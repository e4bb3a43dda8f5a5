# /// script
# requires-python = "==3.13.*"
# dependencies = [
#     "torch==2.15.0",
#     "filelock==4.3.1",
#     "fsspec==2026.9.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.7",
#     "setuptools==84.2.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   device.moved-after-call of plain-attribute on fake-cuda, in torch2.15.0-pypi-py3.13
#
#   Question: An encoding that was called on the CPU before module.to(device) works there as one
#   that was not: an input on that device gives an output on that device. Its parameters and buffers
#   are there too. The usual fault is a cache from the first call that is found by its length, and
#   not by its device (huggingface/transformers#34046). Tensors that stay on the CPU and are not
#   used are right: a cache may keep one for each device.
#
#   Expected: pass
#
#   Seen: fail (FakeTensorDeviceMismatchError): Expected all tensors to be on the same device, but
#   found at least two devices, cuda:0 and cpu!
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
        return {"max_difference": case.require_equal([y.cpu() for y in outputs], expected)}
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
    'CRhQWx^=kUXyLqHCJ(8!l1&d2>5&EuuTKdKYYR7Ue%~~P7?Xr`$qSRXHGURTGR&HNM4Jy0qx}JY3*U!Xf{kO>=_c'
    '(pk&oB2|9t{5GIpkDDoh75|uuK<l0*CntTpo4`_{hw>y<d>qPE^#MweED)6_(-'
    'Sz<JSVG`}Amp?}`N$>H${c{5VTyLq`N5!lJm=-'
    'oTMCwZ$v)v4ThxM2f&?aFJD(2y^`=+DayRf0cv7;bI<@ZfbD+zTIE>$L+$2P*-'
    '=v)*<Tqe6+3(Beq++J@kz(Bte0T?aKfq_GpTyOs8c%7O?W5ykmhjrEa^tPHR|g_HW-ko>Xp*gqJMK==#d>(20Jm-'
    'WK(Cs*|F<QTn{3u_j1H%gb4Eu|xmZRbgYwwl}B4XfmG{w86k`Yi$~ONz4puWM!T*A2tFpjpof#$R7myX)Eu!H-'
    '9@B_6F@RS_bPsw0J*vlYn@Px+DrMOknWBTe+4JVx#rnzCSC!s?)PcGWeNaIEFuXC*q~8P$<>%pS{L6sBhw)`P)#{'
    'NbEusE{Kp>B6TN!o;QlhoJYfiv+CfWEZzsAS#*H@nF6`8?<XZy{V>`tGaUTY<S29c|SbWb*ccbuU1A)zeRf_?n@Z'
    '@nP#~o@i0?Q0cB^co21&NLb73E-'
    'ABe9l89;Q8&>Co1GO5YWJ^`)6a4ttD%AqI6BvnZ%W>cBf}22+Jv6tdB#O)Ms$BBYJ#zY3epZ(;@Mner&-'
    'C1DF%TuulA`|lr%LxME_!IbEw=Bl;AJJ!OE<-'
    'w>r*YnB5r5>K~eF4RqEFu{$5homPO3q`5;c)MqA^Gs#%OeGzYJk+;Ggahu+;Wbi!3r^AqkSw534%+Z*qA*AL&;c+'
    '%hjk=hhFgrC-%YHdy;EGh7aytu7}s;YNC(yAPHR!5ma^EOVseAuRjq?#fetz_q1^6Q9k-'
    '+~5oM({w7CTMVxPcO@g*UVc2a~FMk^np*ra7|?emUGwK68yWkmFhdN>~*I-'
    'bW?mPuh5+x1<c&`^;c31fT2oJYB9gSosU>2tjD8AMhVes=upMZYMK&m?IMz7GD+L0g*xD*7hSH3i}Kn8|7eQBzA%'
    'Z$@p!0b>9bv(pr)EZ`@7`{pzh^k_FLUC?VN8CkV^OLzTc@dPn2O>M^U9`_dvcVDpR(<S<cWBn{bO>a3Vi7YMR>VQ'
    '_-yNm1Khd%kt}T*h-'
    'K_eRYMt6}uqe5$g$l;v~m`4AQjif<@EKI68BfZxX{8ZBr5?h}{4Q7IK90GB{9x^0w{OuQ3zHXF28IC<0r&tcZWcd'
    '`yY{nozl2nv)H9powY2kl8$6VGQ=RA|05x1h->!LfFP4&-%C2%3VCsc}l~TxuRmr@H}M-'
    '%gE87c$ZZOhMO<Q45>K<v#rBCvDJJ=MQbT%;lt;h=VJF8=8Vxro8umGLKe_j%(0k^C@#c=W%TEvK0w0(Y};J5jj3'
    '(;bFXBzZ0fpsww~MDW)L3vY?k<T{q_-yU)4U1YmbdSkmEA|Y)3{za#gtMLS1Q9$Tk)zb`A+#FTT@GkMH_eV%=O-'
    '3fd`9j$U0Blo=gaoX(g~%3`)uC%MvHY|+C^Fu~37Xt1lH#>KykRaQ4@QS!Xti*k5n2g}H{Ia}Oc#8Glf@9)ysS4z'
    'k?N8e-'
    'D;Y)N=n9@VqNO{2M_f|WpHhTR!OR2s&(HYyqHI(``(r^T|`$9@sX2FBQ?1#N~A4Vq*2YE4U$+kuYr2%ZfB;o@egq'
    'ZLSYqdQlpM5TIUXaCu^Xpng@a#3llrDooAd8s!2)v)q&7;avp%q(|cPd5K8^_X@#A4uSHcRZi1mG9eG^SvLb@1a`'
    '`gmD>L>HA=xoBe4Gc;wg(;q?T&^3nF`8t1Hpobnz<U{f`(vt{by}p4tP)_;F3A!km&nba?KRVsZz8@VQjNWk+j`v'
    '8`2nQUXQuGblb-'
    'nk<MbDp#RaMNbs7LsP9g3x>rnF9n7Uy#ed~*YPpQfIc`C3AFM9Z7?C6wla9*T;C_5@>hLWGY;d+%glL-Ff)D~K^V'
    'M9MS>%hbX6$o5_cyJ*3{ew5e9&SV_J-'
    'D@Lsd42r$htV++`3>zbsyaIO;qB|Udy&a~NfAZ(5o0b;6aeyzYC!ibr<ejWmhdI>vibx)C0Ys-@ReJ%#LFQE-'
    '8RXaqgA=cS2z1SEr})Sh?;`kNkeXVdh5jC>Fe$^U(yu-AvN^l&EEH;i~@B*N6wyP`EohG0R;jk-)26;Xe-TCzC3$'
    '!R=wZb|L*O<==ev9ch|?{KP7C;n6aNF)@j9;Yzg?OKbR(HQCD9;X}N%RvjS^=xww8-'
    'TrUeK02IjQ>9a2kCqq^c{bnUn2>t_+_4_X^$!1P6q)7areS6S6@UPsk>o|e5s8X})ihjuQD~sTE<E~m9?oV$m3j{'
    'rR>x^2neZ0Kut<C|0ch|LSbij>Sq!ve|-)e#6sXx+rE2yCBdSLL$>I=!x>`}~k-'
    'dpX{!Wze}f*FMKh#smtthzH}M*~1nMVEa;!4+&8h)_nCd}X2OFwo#@z6~pMQLczyhj6Z_x~}nzRz4<&R|n@zC~gD'
    'VU?euI@Ze0+W>MoEBsCb^b0ZoSizbuBVE8~2mAm%nyHHKGD4PW)V8+c>i>W#yf3VX<{EWp+Y_^mbP{APxG(d$i-'
    'ts%B6C0cM(eDKVpkyT`6C+#E>ZXgjNUL3j6N^*2X=gj<nnBx6=8n)DWS`1p6&l_fqC>B3?4ckM9_8#-x-'
    'q#}skwl~hZ)IQU{qt<sAdRZ^L;z5G);fITg<9gZjd)d1_-'
    '~K?*d29m8(0}wiN}1S%BX=5WOcHi?ok#61{Ntn<58FCN26Y=9FbwTL<(o_UH8#My++(!$8>16*?ZuBZHr)Lo*%FW'
    'PAJ)GPQD3GKk^r2&_Eo-'
    '@;oXaGg7EIINKsO7GDz^xEDW_j_=3U+G3=CtsDg{Hr_N?C+0W<3*O^y|%|+&L$ta%$!>mvrOL&dc^hYu96ZtN=iD'
    'xh#ry~ga&wE&SU7fMF)g4frRiI?8dr2OTx)uWZl^+zY2bs=l{I<g|X+bQs9yY^AuOm9tc}BOw|@2k<onzIuy0?R)'
    'rKyzNm|gXbv@i@<^LZ-rLueKv;ij)RD3#GN*!NASNG|O=s^CLe_$#3U-'
    '6?;Lv_W@>dpX7hwf}&Agu)bwp*iO~5&PBNYz1h&zfZOOT{}Nt|!+*zBh-cG@#W*Gvu1KoRs;!JpYx0sHE;J~nAHD'
    '{5jC(yv}&w2Z>K$*tz3bJQpxHVus}HHY%vCAYb{?aiEfTca?)jT)zLPZdT?WE-'
    'oi{DzVPF;R7^LyM^lYCQ+(VOI}&)X5?KV+@rJK<ysjgYf(cWD;JH+1PTWX!S<5;KP!zU-ocVVY@YFu+=9s1f@}G5'
    'mYUxMRTdD`rK60EftFGjJAQUp(7Y_9By2?IqTO;V>U<GUTk9l4+rJUK?yxg3Slqy9+FdM^lgSXY?)q;uo2L38@%m'
    'gbp}HMqtv~(v_jfA(+5c0HG6%(ss~MAZvoUtzbbNo4uBwzJ0#HcOTMCK`ww*c2}t`pDub+*uyaSf<b0iO^eJH;CP'
    '#;$@ef_?=zd&b&`JbBYnF9m1R&_MM>Mo?y%^^s`2%GGUK9f{`=qQ+y63uZB|CwmP3W||H7B{&6^bCo4lFe$aIDMD'
    'iB8B)?kSEjpZd^6Z|54Ms8o}|FCTZGh448T#gZ6=)^mTM;(NL5tN17;@noI!ray%p%eqL$Hx&94_6?~@U1{<T>CU'
    'Ko#&S7$l0M3vBoyj3>=F{ZRVm}$ArtKL8#PirRsjNEI(AZ&-'
    'AN=mbe=bc)(hQsLZ5nAA?!BJMvlktKPZX<;AP(MAIE*XGq0h#+;UcB2NVW0`+oG}iIZIQR;9o~3%JgCb!WMgxUnh'
    'JjlnJ1(!5(V6v)93DCEQv(joTd^JHg7=fQ;`C9<i5&VbKA>o)M68~w<t|KJ#Dbm=B=Bf<iBZ-'
    '}z+Et`($YxXs%i%5-'
    '!hH9=d_dgXkcs}?wEX>w;1}=2zL8E$hnllE($&&PNs{~tug45U#&$Q@1Qhe8W8U23Rj0MJIYda{kL(N!mz;n{XIA'
    'UF}*?S|^DZf=_NIus|5bikU2SAcMWZ{*AoqWAhDO_h-'
    '3Wb>4Sal7<DMdY#+onSa6oU)gn&fp74;)`Jb*D;C`@Xd0xDk7{6D2fYPd(cJ|H(qljY>X=xR0lSd;{I<hLA+NMs#'
    '#yTF=pjEq<#6I@FEwf=dPhiPOePJNqQ}^pTr#(8oqo*Jr`&qVYl~Bm<pJam#nPdeQS<wEM!p5o@~@QNi&508H$Ns'
    '?G}i-~kgyPZKtT)=Jhy4(c@>>XGp{v}&rufAm2dMlaOPRyiF2!km5;^#u&^!)7-57IM(>7T7@Ol#a0ycN-'
    '=R;4_#wqrnG9drecUkR3SYkbJkTi3Xrj%V-6od%RxOAM3`t$B@B@-'
    '`$fyE(tp`M}}cfq0>16(lMtTP+CrhZxKaIu`;U*-k28Gu$;7x#ZaEPdV-Dv`e+pagxkth5iBo>O;v)fR-o-'
    '{drSpmfHX=2mB$_d7prndlwTyEc^sf_DQ*_u?j7O$8KYA~d{(_XJopxttL(3b$9VndD@?kP9qsLZzxORBj6;w~Mu'
    'z1qOVJKk&p(60iP8j?Cn)>f-Z89qsJQ5A&+tGWRjU|b9Up!}o(C$)qLdN{P?%i>om|&AKXgHwBAgbGj=P;-'
    'IJDL`T-'
    '0azY8KPBBO9IU@3G&5eL#&S>gyNh$*TeW8jqjvzMAZequpol?_YNRZ}Me~?<Yrp`zf1@f1=XQ|DROCKh<PM>caak'
    ')(8AAef32^JqJ)JO1bRh$M@eHzM~Y(P;vk0!xub!|APJyU&ed8|2x5oS5MLF=bOW~??%T*@Aghd<Vf(-'
    'NukWlc%+@p&^x21-%||B`jLKqE>`DtQw;TW@I{T+;VKRW4E*$aBo4s>1Wpf+_rJ^D9e#WAg?_&N@nG-'
    '$VfMr5_?yF%Q9A7J@cr9Y10T#6ba95y9Ceot2>LrI1OKt!;2k0IR9N9nI&zpU%tiwQ;|1!Q=Tx_j3N(*K=QrpAyQ'
    'VOgNLy$%y8XjlUy-'
    ';X0{?HC?ocby&KuP|&P&j6_8@Kzw&%;s=p6P*pFkwdiyY(uUH=$F2<7A{qY9t_%9pnnloF=dV9=Iz3LV2j=baQvX'
    '_$6^J`Bdf<b3n-'
    'BTl%>V!ouUX>_?>FPp)$XPC)}#^_^Re}oChBe!^F<FlWWweI|e(M*W{uAcQLPl*Jxr#L5=M~KCKFQlNtO;s+J1-'
    'n<uz)+G-o>AmtYbr&r-UPVACZQaf0x*|mr!evbOJ0l;5Y^M^W`#-'
    '1t}YASA7K9trxw>Jdi<Y?bVoJ15tjL!4~Wq48=)|arknY4Rj!#1&2$A4G1@HI|92zILwrYlGAt8?8RqOs^y(D5HA'
    'U|g^yX5Ic*x0kX^=w6;gW!^Ewm!Ap#v+4M^g{i@+(+y>P5L;7qjtC{Rz>&PrgpkD`uqr?epG$-'
    '$l8MR8%aM^ZEt`WrO?P=;-E@PKeOEsXi~sW!>UXAvW~mRYYQTV|-ntBQf*E0Qe$iAIABOaqAJZ3p7wN-VKl7m}S_'
    '6ah_<zFXEqWm1w#f;B?37xxQRc(xmj2m6$G9=qY|AxIAAbG@?+OTA^W1UeM^IucBAS#qMfTQ9iYw4Rc^tkDu9c^0'
    'U~yC{Fp$C<{<F02N@9gnlhiQ*Ty0+<oR?8qW(3J&$LiC9*{kAxxYGYs{VowP<c%=D@1!s~U!ymsR0EAJyn>r3dIG'
    'we`n#(U)9wZw^GMVB&l(<~P(HHXY~<iQ}KuC{Hg7n3@XeK0P55&LlZ9&qVZLbI3&Si=1qRt3uTmD!~7MMoSuw8Ht'
    'n`Lf{EU^O3K47IOr1cyRDHf*T#+**4Z}^bFdKx<u~3{hMVjYBmdWG&7`0j*ANr;{YDpqB&}<4k9c<OA_;;5oemtY'
    'nso5!>cIO1Vd*wak?Nm)I<v;H4c5Qt_Rke2ByTS5PwNqP#YPIJMa>-'
    '=wYTze1V{|cY7ZWK<0n*?r{J6w+G)2i7)!Eq;XaqWQ=)r_;51HsOIaFy`O14t1MT#UAkbOD<zxf@$YFO!!nGg{zR'
    '0YSyqrmp|xUEpUYX9dn-maEq_na=%>*&8fnW~8JR%}z=};nwFU)s&O%|PRua%p;uAcYM8m&kKU%Gi*t?Q~gyvH^x'
    'UTS^O05x?ldwQn3rbPQcc5VEk<V&=18@7N0J<8Dj*zF-F;MkDkHsl<N6hysW+!%fW$&5dpJMR_k&k$?(0~8o-'
    'RWCQC#vql&?ls))i5c8M?ao^cX*J!Io^9e@-)Ka)zQ}_ImG@MacFkZH#pp9Pw)e3*?;aoO_98qM?mNYT-tku?SKa'
    'K>i4YY?H|8AI(=XZ8Z?b7%Tm~3eEFKCd_S5z{WEDCi8Wp@mQT5@gT2$YKa7HHaRVsNaczzMjq4*Dd{Mt&Ay3dw!I'
    'A6C57~F4z1QT(>h@s3NWylo!Hvum)pxQWVpHX+S%1N-'
    'GbtnbWp6$BLM^~*yQ0N?AmC3<_l{57(0}?eex|hONeZjR@<w}l{`57QMI(CsXNL3c?Kj7JE%#Fk2mpnZwfHhav*G'
    'R%q!Mo9tOCUA*0YTPY^<y&_B8%V3$58xr=8#3+f@4HYZ?*ig$(iJ=@-uOnM#j%zw$aTo<#UpgX;vg75|;@UQBLZ-'
    'lbnQ=J5~k_`y8>*ImkckNv~<M>r3%(ed%&aRBl;E&L!DV993%55(`64H^PUj6A$T`Hs>7B*Pc+ibwlEv^(d~93AZ'
    ')@13?_+hqOsmv3U4t#7|QI6NNh@4+_1M61Z&AfF~?mugZOi%}u^Vwo9v8qv{@J`BTrLd!M#dD#9P|Jc-'
    'P9p{si5i1*ob);b5SJ%Ll0S9YwR*|G5Ac5s=Vu!OSIPHka`a^K$0thn+adXre5}kOPrztX;v{F;fGn8FMXQv5yr5'
    'aa1EB}ck0kUoaD(Ps;<v}YKkruz3^8_zbT5zO9jLA>f2A9oN^^)=C7L|<;i=?T4;><uv){ja2tXVUySZ>izTy^P9'
    'r5aa5pws-'
    'c`niQD$`Ii6$M#uUnKm)+mi0lu_53&0wZ<YRw*!=KNh~HEK?|#*D&7E>UkXfsjt=j$g6|SxZROp^9bU)843=@Ik2'
    'y&{*63&mrBjX|uuo}6_Zzh&5+E|A;tz3OG)J$PWk=IU<&rYDwp#?_QB)KUCH)Z)TT=a8=JSh46{Hk9?mcZ!G%06D'
    '1kj_(J*&lCdLy_j%Gr#30KVNj@-'
    'B6U6CRKjp}Ms~>BY=R24<?riUv;1rz(xRO57y%##CZ3u?^|O7*32>LG3B#RDiFyG?5kYcv1uL9IG2UWn+#ZjGB#Q'
    '#sj;+1aCtFDCn%p$snX%<k!gy%;du)W;w$cAjMv$cBUkg*GRWT-'
    '5MaU2{*xY>1Sq=9#OGfEH;30vBgtXfi0=Fi0Un>y`1o6y6`u}d_o<PFo;2hYl55G%;`=DjSF_tmO}<^qn~BPKQNm'
    'p6a$&xEHPuKodXglYvaWs=JN@p`g4~z?cqwTPpLXfSH!L+sT;VM+X=5LJUm<iy=^D`l`|!k`9DCM@qlt&@gIj!+e'
    'hrTCKX6Xn>IFSegoPFX`WADR?5oC40JDj4D$p&hFO_%IjYr*cB?0}KXz9~y~;sx=z`IXZ1FZ8*vvDh?4qDHPK4W8'
    'gxdJY+Dci>yrUP_ffU~e#vfPpW~pupCmB6v1i{VbMnkq)oTHCKLJjrMZ9aA5zcMs0LJjXP{OmIs3~E)EO~KGwu^{'
    'VeT~?bS49P&@O-'
    'P^aRV08A46_ePC4ZwH>a&*qI{#EqZo&k0Jm{6NhtjVeyVh}+#@u%l`yk!?xC5vaQX_~G`alRQ%hAMimp-MY9d_Br'
    'gmIzcy*3@J+tze%K{%i_a$7loHrQiUsYPvOzX>Wkakyg;-BTKmAo$&QVzCRaX%(k6v?E7o?m-'
    'VUY~cayLT~$`sM8AR5evYnloIs$0qoR{&%m_xaH2=@$!w|K&}00odhJw~aq;UIvEk6u__H{Bc42J4!%Ak!mWXKoy'
    'l1vJ%CkP8(I<|D1DM=4N2Gx~5=zOpFmcCgi$<lkXGXbxO_EXE3Te9^O)pmosF(>pjq#s88VD%HG|rsolV0@VkEwE'
    'X7{>@Oo`jv?gd!Y(K?nFB$Gm}pS~ih1RT_^9j*xbI)m))9koE#um6>0u@3s^mqlOalrcAmmaq>kypB1Y{owHiCS|'
    '_cI;Uab7N|_KC0G`&V-!!NAH;7Ey>hT%uR#fb(J=PwWB(d080-'
    'dv&!#y+S+!BvIFbDR~zt!oCb9TP%oP1xu4*J<q)eF4kgcWs=QF#$OIR8-'
    '5mlI6gHRLCb>y6U!tQ!4o@BPuc5nYsyU+y%;KXzZlcr`lPhe6ugKOG(WXU}-'
    'toA3Vf`R;#bWYOE*c?L@E<S84pSXF{5FX$Zp@MuK30|L3lgwA`j*+A0;V|w(EV*QiNx%C>RA-'
    '{f)8SKsb#b(a$UzeY)*K6Q`S^1eiy_whb%Kd(Uub_YxUKHuU-WAq;N^P@g8YdWkevJkgs4<{=G^5sTaE74EUofGW'
    'u&Jj3vr)MrqknQ+^~;%2M6p*C7M<lafmOPvZmZ(nqXjCxGrQ&jUDQzfG3eiuEvD4*#2(%m{3bUL>KVEx*_gV~rcB'
    '_EL<chg)*zI|lsU-?W1<5$=@Cd(egM);Y;R|}l|+dE`HbV1TD&7uJU8xK!*soRRH7=p*uO-'
    '7A?%0BbmRE&{BN<UfxF5^`5m>qcMNMm2N42!>_C+nY%$JnA`F&sOV~ONJD%SnED1I2J?L!L%K)>bnX=(CERhJ&Ed'
    'jgJ&AE+4Uq1q_3yP0Qa!Co;$RQa825}i17f%)4$GY!?5;nuseVkm#(g(49SXJ|RjgIw3AR0x{aH!e0c^)_>SE14W'
    'IX7XDt4Zsjz@9t-'
    'SB0_vDTCe)|BM;5+T5q)yeZWPXDdwxxd9T2>Ahok_T<(oekbW4G3v!_ydyJ);lp?^^~HbuDz7kx%oCUHdSmG-'
    'd*1F4MMiPGR7{LsNb_Prv*;E}%Gh&SK1AtH(bWpJDe!c4S<ef-?V<<(cxsD&Gja-'
    'yla}Y=Q`jT!M9<KcgNU;}fam;}xp9MMb--V;6e$Cdm$Y85EMn8P)~7xm*|G*mrMHk-IvBhKA)*UOVo0UNnQw6nW0'
    'a?H+Q+hvSV&H8s&#(dx}%RthZptgMjnof>1L%x$3rj;2nZSt+{mHEm&0&eE{b(IO)7ows-'
    'l3k*2;nSdPy|4QbynP#%>z*(rau$4eXtq26Rk&X`<U(SaiRpck8aC6IinEWZH6Ni4QYDpx>0$;nJ*r{OetvgJ!W~'
    '^bh+EkH~n_1?1a%mPMsx-'
    'P1!t#_ry{xWK&Cbk0v#=d8y2{E=6go{LzYs`T77&OWgbd=k^ev7uqTOecxebee8Q`@pku5SQWo>Y2W{Ps9nuZ?PA'
    'QO~p$s<$1jo5Wid9#alWcOFx%YTPJoqxQC0j746Hdh_dqRTDo0}*`D0}f5gm*kp'
)


ENCODING = json.loads('{"name": "plain-attribute", "target": "probes.encodings.plain_attribute:PlainAttribute", "arguments": {"d_model": 512}, "call": null, "sizes": {}, "inputs": [{"name": null, "shape": [10, 32, 512], "layout": ["seq", "batch", "feature"], "values": "normal", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [], "table": "pe", "max_length": 5000, "tolerance": null, "skip": ["export.aot-inductor", "compile.low-precision"], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"fake-cuda"')
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


SEEN = ('fail', 'FakeTensorDeviceMismatchError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
