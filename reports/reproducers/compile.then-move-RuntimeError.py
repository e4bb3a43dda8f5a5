# /// script
# requires-python = "==3.12.*"
# dependencies = [
#     "torch==2.11.0",
#     "numpy==2.5.2",
#     "setuptools==81.0.0",
#     "transformers==5.17.0",
# ]
# ///

#   compile.then-move of transformers-t5-bias on cuda, in torch2.11.0-machine.cu130-py3.12@sm_90
#
#   Question: An encoding that was compiled and called on the CPU, and then moved with .to(device),
#   works on the device. It is compiled anew, and its output equals that of an eager module that was
#   called and moved alike, in device, dtype and numbers. No graph keeps the tensors of the CPU.
#   Metrics: graphs, and max_difference if the device holds values.
#
#   Expected: pass
#
#   Seen: fail (RuntimeError): Expected all tensors to be on the same device, but got index is on
#   cpu, different from other tensors on cuda:0 (when checking argument in method
#   wrapper_CUDA__index_select)
#
#   Its torch is from the source 'machine.cu130', not from PyPI: name that index with --index
#
#   It was seen on linux-x86_64 with sm_90, and needs such a machine
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


OWN["probes/compile.py"] = '''\
"""Probes of an encoding under torch.compile."""

from __future__ import annotations

from typing import Dict

from torchgrid.inside.api import Case, probe

from torchgrid.inside.comparison import require_types

from torchgrid.inside.toolkit.devices import visit

from torchgrid.inside.toolkit.graph_counter import compile_counted, require_compile

DYNAMO = ("environment.compile-python",)

@probe("compile.then-move", kind="requirement", needs=DYNAMO, devices=("meta", "cuda"))
def then_move(case: Case) -> Dict[str, object]:
    """An encoding that was compiled and called on the CPU, and then moved with .to(device), works
    on the device. It is compiled anew, and its output equals that of an eager module that was
    called and moved alike, in device, dtype and numbers. No graph keeps the tensors of the CPU.
    Metrics: graphs, and max_difference if the device holds values.
    """
    require_compile()
    case.reference(batch=2)
    eager, (compiled, counts) = case.build(), compile_counted(case.build())
    inputs = case.inputs(batch=2)
    with visit(case.device) as there:
        for module in (eager, compiled):
            case.call(module, inputs.clone())
            there.move_module(module)
        expected = case.answer(eager, there.move_inputs(inputs))
        actual = case.call(compiled, there.move_inputs(inputs))
        counts.require_runs()
        # Where eager mode leaves an output behind, so may the compiled form: `device.*` say so.
        require_types(actual, expected)
    seen: Dict[str, object] = {"graphs": counts.graphs}
    if there.has_data:
        seen["max_difference"] = case.require_equal(actual, expected)
    else:
        case.require_shapes(actual, batch=2)
    return seen
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
#   torchgrid/inside/toolkit/graph_counter.py
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
    'Gcw#rNTNS2@;4q#!+nQBq9uXvEsO*xNOX4z$oy^ak||SC_L&N>S@J!m2t?v#ze7)~0$a^X~*y6KD|GkALcE$d3$='
    'fB!%N@j-MtsMmX1Q|PL}0#;R7z&er9t5$iMNUGckJoM<_(Q1V>DzH+%E=XgYWmqH2uS-Dm@btUUF)0wJg@R0oaUC'
    'OV6FIetuo!b8Vc$fv8uUx#L~Igu&jqM+pK%snl-I?q7m4nAy@Vo4AtvYz%AD-=>5oUG4cs!Z`Ui){@AuvfK-'
    '0i^_SMT+k+J`N@8o-Ue_q#f^YUo#_3O6>-'
    '>Ua_g7T)>z=Wdpr}+~jj2!^2nA(mMB^#XSfBXZBKU8bEBN;8Bi7ceVN@FHtzu%wq^eW0<Xm0a|E(u1;FqbY-'
    'c4KJ~rt8&BTSXS#NR3p|P~!wWjmir^yd-v<>QAU}7ju}QRHzREIl;l=N-'
    '6Il^fPKD|16gY_oK%eLyC$P;!s>qi{;vIOav-Zfj?|K^Ag%}xHbW0cDLC~FL$wtm~cv{UJC8g<_aGarBPmHYnm;j'
    '?>7l=9rV;9nyHyRHuFjm&Le|2`%(+po3fbCA}k>toQLW<6WOkgw8I4)sfI=SyqcQ=rVZ+5yJuJ-RUI#zjOIqLzsS'
    'W(jl-'
    '%iGsXq37l;J?03^bsBgViYeZ$>2H)W>08y$Rm`kky!gg_8Bx4IP)Pf>v+42yUt1T}^EK8q4*VJHAe4BRA(e3@iO0'
    'G!+;r@2mQQwO%Pu-UtZI?^rzO*~YUXgEB1iyNX7Ldb5FDx?n~slm&s&$wC47DkR`Sd8#9n2;ICqeO3R39S3R1=MV'
    'y)#e!)kSZWeMSjwBr!P!}UKEpDi*-'
    'A+Sg0k}r){^~>O~)mif7<}*O&gc>ILBk%kP%yXfK*+TgsUg%tAix2G==5X+k19yWPas(l@IkX~%?~7<kY)y+<Vuc'
    '{oP%L+s6X>BKEo?z2j4HnH3^KZ~$6E%g}T^sYnh^Vc>O^fhKNPh~Wztg*Ld08jaV0R|~Dj+^2i@x<CP0s-'
    'CS4}sFp9yg$u3tETlO&?Uv%xE?;UaGD?01iWQjsCh$fQj=ptQo{-'
    'z1EaT(>|yXFqe5<PWxyGEI)4QO_P}U<YO^#G%{yJ*DLX_;C}`_xMv`=C~A)dBdqpeA<Cuq06#tae$)+lU4JTku>M'
    'H+psOgcbS_`lvM1gmZ$9a<#|OKiG%(?zcxOkjF=p=n!-'
    '5ZDZoA*JauE$}P6fSrR$M3XdA^=r#uhrf%|ouWr$V$VL!84_@1v-'
    'HV}Lqo_aw{bu;WSuP#<>Ai)FGXtKo~ZhlupB4Pn&#2Jqx`@Axz@fB|HlgC@BXn7_`DS7=0?cMrKeQ>?NNn<<Z(57'
    'lOI4vIe7`lu-MWF|zh01dm?kykkse5BjA38divIeOkz6Ag6p;u@C1F8WG|M1b`kimNNdq_#_3cUJ#8NfeYe#ADcD'
    'GLfa&;};K@5T*(;R2Oe|&4n)h#(gBN!OWew*_h~UhhAx^Rb>RK>(#8RV1I)wQWe+hBtewP2#igrns_LKRF@@*`$F'
    'p@m4IIJ#ufEEvuF{v_z^Kh<n#t-'
    'RbP>|pp;=;ujl!+Fq<ROB2~0`r@lgg7a|dEw0a7XX;iIR^yKOoN^6th`+8_zNhf`s12FFcYZL$v^wd?6&k}go1FE'
    '-18EKPtjes+L7FH;Jy*4lAIhrM1TR~en;67|Ymq`Y%`k-'
    'Zyg0YLj62XVCaVKfM#+ooYEvE5AnYGgW_M$9rngSF?>M7Z;)t<<h0hRC(J2n=;k6m&H1q>jQJnvah+w!_49l4v1O'
    'l^UImF&d>Kxupk;?pRRUw<AtJxNhH<4-'
    'JEJ;LjC{~=^=lNP2a&Bk9i^=0jbietk>NPvkWCb5+iR*DzyTqcg1Zx%$+<k6B(A&jVE3*+6FgMdUOfdf>PrgXo1&'
    '?r_@@^C{30E_%Of#LfKS9&AJo;{2H;Evlp*hXJ7#E`s};bQ=dl^Q%MP8M+b)zHuOs0j{SSI_A2?h7P1$v_+&Bn@e'
    'FFN~B$S~0RTCKH2>2s9Kj1{<o=4A{`S1tAa%#R`|Z8qf9;ZUH;Z08$vePsPm;6t(kNPTVsP*t}My))@raBkga4h|'
    'Q`*-1f>wP2V|mq4LXOwb%gb()ZL5$(ZP9WL`LI<d7z4IY&eMBaG(q?qX9-*PusjF{AJ2^Eq1bdJ+3I94-'
    '+=K8Kxm@sCYW;kqVv^)5?#FRH4}0|d~t@>SW?m8x^dM>Rcll95g4byJu}qL=lV?71LWruiJ@y`0H(wWk~=RBOCr$'
    'oBp=I_c?Cu3mJ$Dd)3{kI4XbQNS{%1ZAi3o)4oGWU{3E0z-'
    'cfA5ZD{zpFAZ&1Sw<wP!^$U6tohk?drb`KG}k>Z+`dB2|6M%+-nRdX<-'
    '^Yp3+2sD$Tsg&`K{1YG{CIz4<hI^H|jN7siJ#qRU}G)IbfTr_aKN6M-'
    '+z9VX+2G+2!8vq^Cflf|s3^YfM8Li0>S6Gq--cn0WC7J<-'
    'x&^O<_!<nQHSeo*4cA)fBNzA!j3~_Q^^NHe7ohI2Xkvstb<cv?)(!&ATJ%kv9<`SkyXH1L$x^S;bp3M_j;fVDmF_'
    '^b>jZ%6#AtzBlY7Jl)qA}YA|3rxQ7ln=Vr=4$&bV0E+(R$2`a-'
    'yexp4rJr~jUQwigHM*cT)nQdUVrm|(Nbv{1&U9=A<p`wet#oy7e(RgJV!b&v}X+?*;Ks>AxVjq0Y#BS{Yxce$d_A'
    'JAEp=vxM~M)e#d4Yb9g{9dvfG`8`R62hi;Wb|%py+%B=*-'
    'QaZ{gsofa3Px$7De9R%IBid!}G>s3Q~2TS1vg~nruVSTUU6>=|=-K-'
    '9ivr+YK>rAvK%$c9Z1S=5|yW{W_cAL6L1(cqZH0iM8x`e5ADK(jR&@Lb!$PLl-'
    '(MzK<JiPHfnFgS@YR7tJv;X{eTbi0|)s*E|X`F&iW3okh0EmPP=@)`Yc=cKoxaEd=Zug*3HUSm`!;ID4X;Dj!Nu0'
    'H{I3&F6y#E;K$DI6$`u=dOEz$aNLQ2+ua+AkGbZA)UZt#5TG-jc8@+=d;f^mmY#++<-'
    '(bc2y0;lTPcfy=Z!gYH|}@kw+dnDHPZ12t@}EPU9j>+Ka(auN3V;O#+IJ--'
    '&tt&l?s|w(gj=mT1#HtBW$cJ3C_JQ~MZJAMayj3r0U%6|_IeMBI?ba9U*5xvNFql(#G*mRmyij52^9fCkdhTc*`6'
    'V+^gaPgqa;b}=OgMcErz=#ZDEJq|^+E>;=&df*roN!k{0cKO*VzY2*pPv=iOD^^}LSG2X{9wa-AZC?p3+#v0!mpE'
    'Bw9su!3!_BEfN_n4f1F3zU$)^*y<t$-sJsr?XIa^#`f=W#9y|Zf#%Q{+|6`+K#=(wM301gUlP=PMDwE-'
    'D`{uDOlxQSJJwQ+`h%=kGGb0=X;TUtQ*2K1#El_uDvsMd$P_y1a>liGII8`st&ZHaBbNS%vfRhUJ-'
    '#no+=u{oG2!~JJ@kcze^GfUvP3~bd3Xqpe?T-V1Zz!Ee~77oZXc-rg@%J>GhFl&&CN!o|Ka|Kg?$V&8-'
    'Heh<mFJev`uz317ayKNITQx@X2i>^>zCrr<-'
    'rAvxBTz`Ea2rrYXujPr<VBX5TXt)GI^6l4xUExn&0LUKD6=8;h=?}>kmj*Kx~S*#`l{Jw%E#pPqT40`AG5fFlB=t'
    'HrCj~Z)LH{X+)l)|bWqK`>}Nbhvb#ZatG4X&?e0$~ZlYU4<u2}62H7T%z=HR&SnX2TxF^l|&Qyw1>9|}bm+-'
    '50g$-'
    ')Kozo>e^T&g2;$sq25a3U)<bOV0!$TXFZQ44Te)6WSNE;f)v+{yOz<QStQGq5qJ!FxLJ<U;18@|b5;5yWN+pLr@L'
    'LkuC>*A&_wqrek6kZee*akH(-'
    'KIZFEkl)Vz}h$XhGE<8)he$xqh<%f)ClWh_JZFz@ByjWI;3d9>pQHagtK5L<$}V~*AECcc?YBIZjQF^mw@iE>?p`'
    'es(|?P=hwJ)?(C>1!PMFS40Oq{f;zF5Om-'
    'g~hLr2p5Z=1*9^iRN(EH`OSir=&)7J0Sswzf!Tw28pw&N_R%<tar515ne*JG?UA!9u14YFHEVwf@)@tCdKcavD0M'
    '#tu`gi2bCm<|(Yb)1Jcm-Jd5y9W~&XHU2vVnx4;l3P^Y`+u*?Dj_iGU3&IJn!~$qh{Q$g)(X3_8!Pg!a~yvMT2sK'
    'V{p%dY9aHZc5Y}ha@!^L9bem~gMMcaeqKu3EoDRvXixy4G%~)?<af4J&7sdLro>?k4OKn*KLn1)H>JNA?VF)rjye'
    'Jq|MIo$K*H#%;F!bFnRyXiyPW+i$BOE#v!c|7em^7f5$~QG{tZCCE+ZQ~Kj$4TgolyR0TJw#mC~$J(dw)>3e{DaN'
    '2YP!+c<iF-Ust(r8EvhWzjmcmElgP!J?}rad@Yb#J>0AJ#2a56B%P7eYo<~htYy@;^P@~1YC9l4CS!s+5l4CBwM('
    'x>;JxTSxBX-kw%8bIwzPsInSf0UuBk=bXort#`_Dzzx77p#8J#;6Y;Vz0sxByzNCHqAV|8k+yNoB-'
    'qLFUVK?%|w;CUl0<DDYDns{qa8T7yUc-JFK{H;a_-'
    '=X<cy$EWiDA5vTC8dq_$ii)a56#asL}9&vw9088!E5WAaq`H~Mm8@${Z?~gs06cb;RDi-'
    'g~JVlbDI;~cC<fg?r*Eoq>Q@#6IL~SZ0m{S3FH~0yX??p?CC12=l>%N;@T@Dz~;_8(`dA0mxzrmT4(?t{R1_>iLa'
    'V6NE9Y$?g)q=wcF+5S9!&gn2TG5dF<>_GwwUw28=ORw}w*<k!4ItVwyst)!@wrT0H1(0WEr{B3<Hzedne@q7JpW4'
    'QGKflPtbk)z!ycDoZNcEn{#;SB8sxhSu3zh0R^u8UlL<^0=wuQ~tLW*+6IjBtDuzYmRs@3+<*XdQhodD#i2=QF*I'
    'jxumh6-'
    'o<IVb=Q<2rOnIxF`=>!Ds?5;(5E0e{KdMK(IpIi!I0T=_#^3n4SExe**}PNw&0S+^P)YttwD61jj28HJ_1d2`YBP'
    'Zrg(OU`XmrrV?vA9b6j@au9GO~R90I(yFkYQTrI~}pm0m)%7$Mj_%3DV9Q=tr!HJ2#D`hfmynZ0A33o=kc>DP|?9'
    '5ari2udY7~ly4xWG$kG+WLSbTEQ`<(v6>2;DTYd2>$TN`Cpk;!b7kZW83PT5y(mx$-'
    '?)+v90bf^orPZS&5Eb9c{o$sQC;>3<fhx=GM-'
    'N>gjdZ}FTN_HiO~^o;D;bK4elcy5Fe6whmhGW*i#OQc4#%BzGNJO0CcMdeyx=+A#d|L5_7Uz&)dv=8B1Qkas4q?>'
    'e=#9Xv%se9c8dHT5e3pJw#pGYg*tz6pL-'
    'U-C2L)Rbu#moOf9uvzasIkgVT@+X@Ol<qdKe!9GGL|a4@N$!o3nxtu<GN`CfpNB@9yy5Gb1$(K<qT-ELjhtGgO33'
    'eaI;ds1H!`8cc&P1)cPdzsU<ONT|Pk4_We7$lxQfZDrd_YJ!W}h+NN*V=}udL9_@IC9=i2HKQ=d8Jn;1Ob>n*XD7'
    '(Zq_dC~R?PN51-'
    'FuAV8e21dk)N4$_Dy;ddhEh(`m!iLUasS`9eQH0Jst#F_wJln4%#maO&Rbx9MwUW5+K3&4!RJriz)WF!(?U1e~V0'
    'oml2EE$T!$Khr(O$eY6jV9|B+LWnzA(gDmoYvX6i*t5bXTA|bQ<!$rFhbpl{K-'
    '>jo$>t?*)z(YFVn6w{owf^4o><3ZpA_GAw-XFb)ep^S3iaQjm2B@a^g?aitndk7(J24Jw+ngZ-hm36E>vRceHp^m'
    '_;IWecN<BwLabr*?*#1|7PF56SNhB>&3}6cf4QKe}TuhzFT9IE!p6%?=dAQ*^b6?nYmX>xbTzfWZX<`6tn0h6%eK'
    '3-?CuwkwcAWTYI%#Py2gROsT;EGp$T}nIvKvOvAtp;M;ymJGLU9-|=Y(i^!KT)1mdRy#*I@BG?-'
    'xB&J45PYpa^pb*6$rY6AKSf>iZnTO)c^Y-6*gql~>Ks;??(G!xFu`QNEP0qRFVS2S7|;V~c3`Y+snM6-'
    '@lr_nV3SJ$eZP9ewpucPcE49w5&y>J8qXR<>C=D@GMLyU&XvbqAgx4Z{0%^n9htv?WB3Byk%-'
    'o0<%}K(&V5g!hrkp4Nm72GtRa!<J#twa4otcx}44UeC+(Zaswk|4mpOJ}hY|B~*O_GKY3}DlSbu{q#%qm3{`=B*{'
    '%YbEjKfGC)cR`BbQy<~Pid;-'
    'Sv>+r8~uiVW<Jj2^?W>r}YA!SnbG@1a#%b+4DOzknBK6^0QU{V+QIF?)ab`U6D+ga-c!fM9-n&Vj@9)J}-'
    'Yve5xX4b1jFoF0CAy!TqeEGlw#{<z9#z&GsiM1dIpV#cvAKVc4|zW~n{E~@z?al@&&#GB}i$okUakN)VoT%XX^K8'
    '-kT-t?2b?%=a{VM#67S5-'
    'A(oCHkbvdcl%1+6>(46}#a{e0gL@pNLNSw_Dywx47lH?ZV1NywWdgc8+Fx1)_r+oyv4`uy)8XA+k}psr@ne6gI?%'
    'bP5VF$NG_BwEnNY#=}Q@NIay+Bh3to|k%1%|tat&I{-<9RtuOI&-f-7ptokY-VM712U}gMU&MPA}%3DlUCQzo9G-'
    'zO+Ymd1=SNQT9`i^L_%F}#oh^!+$C^gtjG&!NUi4~We7?SB7b<)brBF>L!PI>g<n&d%)%K7ed<O5s5NR~cGQ7>hA'
    '}*E5*cu{^CT?As<sx9w6IVyKt8iSLODz7`7DLL6jyAana_IkAodx?4VbA5t2^tyvV<=Y6lM8M{IErAx7A@t81OtV'
    's|*#c@*FQ`aC9Q&kKoNIl2ue-jIbtjJyDCqM8dWPNHZH7-$immFprEkQiXQ-'
    'e2EkVl|#ogr08htMVLhX9S|>i)MW4|0$L%Rl2)7~iuz(<AYmO69fir(cU;ycnfxpGJIL6NW(tjZus30DAa4>~EvV'
    '1w$RNV@_B7FTwQ<UuGHozEVwww~|3~U=LXGKbf(@-'
    'b;s+M$`uT>=Ms>gWc}u5Ng{?hyV42xs^`E~5`yAx*@N^Bcx^bLBk80NrcI!tc^27p7a<wNBBG7V;hE?$#@-'
    '><}hov1kXv~R^64j1L6z2#om!kbS!JyVH1u)$%NnD*8KBF~Mli$9|Zq?o1i;xi)bf>l&(bD2blMp=))Cgbk3x&yo'
    '_WCG>Tr!)T(Pc6H<ZF74MJyO<kPvQbiJ<3Ehg}B0_E_0I4S3m$zDgZZyKX_Ms))Sol<y#}SNV-hQmLF=r>&{SAk;'
    '<8-zg1>pA%u9?yE|;=a$(E+;amWiB9QkpuQ6>A+`-?(r|+PZTop^fUUlXC-w2B!XV_MfDd)cq!joNt5r9e7Z-'
    'Q|hAzWkSnsQxr4{@iI;s3Q9^${PN!RJqOt0>&n88AyhZ(qbdQ1|_fAJ9pEj*{E+JT$1d|y>>$10GP|B1}GHNFYeT'
    'ooTd*uqp`W=UdojnxOW#rk#KeZpgr^*VZLAv+#ilV54_Je_D!6x{6SlR!(pQ$e(f>JJnIuR{po1V`zE*O!Q}aZix'
    'qfN6Z0x)<G3f4W(r?^vc!z#SORw*bgD>zX#QKjf>D@4v@caa~L|$ci8oKb92&%ns@i{iZ|J$IDb_4{CPJTVUb#1`'
    'B5llmRmDAwKgW2U(!d&+3bdwB^qx4!{(68`sNk-ja9GNkFTRVN++3+xDKlHgwA<b(uG0IE8sf7n;R76O%vCESuG!'
    'KCEhtK933n)Ww7VkHX|pkbzQi<J-'
    'J!osLq2Mvre%7ADhrO%`0TL}k4CDz(@42;y@6<*NAH(@$6&51G_qursWvaN262?8f)|na==;DyAiz;z>uctu|GLJ'
    '8jzro@v{6mIV<H-t?H)^`~YR*lBmRDq$~;2V^M9#U!n7(j$^38^SqVKvfhoG%-'
    'pwOQE6Vx^Ag6XiGQtc|=_v0|DI7(2jf8PX$QpET7FXjxEKJI*I$?lch>BILo=+z5&i>tr{h0ejJ9W!6C3o+vKnM#'
    'yX4NL0i8(AUBA6x~Ze*ITY(fV(-J#X~{`pUr*<E2DlYg$L&+-'
    '^aEgWCx<F|Mx^^a^pqU_o^}P2a#f*rY)x0gwSs207z0muFw=?TW?>2{uLM<1K6X+O4WL%>zWBr#jofZx=sXz;l9j'
    'Ej0^Hlwo7J@VMcnKn2o1DwW8eZbG_oa{xz_hObl5GOm+LE->lx@_UV8>C#rde}3iavsu<T@clhNtL13D&9I-'
    '5eXB0DaHdSMvUhMCRlDV`0%KluvQ{i-QC;S-'
    'aQn{I1b=Ii`n1Er&~STjik%d%c3vDQ2|`ipVnaJJME1Tu1JivM7%BEApAos-'
    '=TqOLri#IuQ;8qys^i&H{7OC&i8#1=)UXB{;7TozZoNG`vl49?aR*%n@FcBT488{k;j6>LImO9dS$(pwW2lRJmnH'
    '`}zhPNkbm1HvZ6q-'
    'mR12&X=GC2>2!VcS%XNQPno6aMRdI`tw?qFT%9FQAxrnk&{!nGY5TL@q0*tId2)E^tzw`2ySNyUf9_Y@W0TU^^FU'
    '!ey|?8?of}NZM0D`rVC8K&WwTRYz#-'
    'lcbv&o#Ry6Uzp%a;(e&LA;>=^IcF0P&s;<AdVKsUh8lU7+5^YIO7%!RmyeoU9XN#JcxsL|cgh7x&l6csm(hG)E}P'
    'O155QRQK$Z*Kg~8@@ktFlnGl5d;^0rbG8S|B&r_qbS#Er6PHyyAiIwYa7-'
    'Bis#HbwEz!W&;G!*L0*6~75<6sR@wm`MX|;YDj~1yoqj`upe}r@;#~?}y#Yk<tC#^}1M+Lj?*TdH_1TxUaVa%9SD'
    'plRo9|G7t5#N6mE5p|#=HBH}6V4ibM7?L-'
    'uLc9$;Q7%2#_#KRa@V8(`tF=?|2KzrfHLtp$^+KsnKN?>SLH)bx9x~(2W;{5`Jr<v9(nwA7U`U}FvSQu5a#Jgp?F'
    'MH9hqLoDQMrh;bbYO!&dAiC9O1>R{b43w9E&mP<>m4+XYZUlLAB)2N@uI|d2k;vwx&jegpEwc}LwOpRxZut*-'
    'P9LrbS33-'
    '#0Ep?8T42*V7(j1%?xbq5j1S=2ev*$dwz2I3x0t|T%61|d=fiBxCSeW{E2_l>&6Du7(hm6#t)vdPTxVg<0q{g_hj'
    'oZa5qGFQL(rZe$}v0C&Mqifa7a>LC4)@Z2`IqdY!1iCy%>#i`tX;bm%yS>J`QiEao$9;CM)I$~WXmaZ;@PbWf6r^'
    'VeSD-RjNSb6rBvp$d5F<@1++eE#CaS7+7t#f{G4MxKZ|W1a4E!mc1gIVorRg5%<8BFm_IsYC*~m#VCx;#${Au||O'
    'dfvAbB6xl_N$p&wR7;G%H62J@$DaU~K#PL$m$$+5peFeM2!^t_Z?;X0;>+~^>TI@4uN8&LN)!1gB?$&l-'
    '$bqEXsECXt%7}YV#GGt)94=0J)3%Cmup~lUJ2Fb7maNq!*4SJ_Gu<vD^Ah80MNu-'
    '>NO0`8#*>mcCXfu#hSHtD$v!vdS!Fz$qmh<qJ(PpSd*FDdk7lg2*~srZi{<8i64=*fwno*;ET{~xXAPkj!m3$I%a'
    'YJi>@IYxCD_s@JY#X@2pN&w<xTEx*s%_AuHBEX=WVgpW;MpBN6oukpwK{?zqe8bSuNax1Q>E4L#tx;R9PUECh`j#'
    '0e}L^3nk*so}j<^_c-e~qF8v|COcL@agU3k4{cU-argzS$fMy4P?th>tS%*yGPz!NkEO|X*r&S2(Z;?&)Vlt{_lR'
    'UERDc+QG5X3hy`cP)Xy8TGrkb6zoLfpCEC=r%EvN)Z-d;_*f-AJdR7+4PIP9#UWRokD?!xzh{$8K|3-'
    'q8zXCd#pFr-'
    'x>PsLHm(+zYt*{fU$GLM*x`u_ZqR<3S#gR*mpbG|svc8%F)<S5$YXTvn!Ishnt<SRq?MZ)t)>Tb$)M47uOAAw3aj'
    'hTZm=QQq1RDST+5_Kh(GzJdj69ZZS;WRw>p7xjc8k5Ju3tPn4X&}8zE)P-jOo9X_m#*Wj;bd|4TXoYow<5#Xd6-'
    'rDQ7aX5pdHD^+<iAn=Vk6LA{m<7Aynk9SNZ_T*tz2Fqm7rhc{^YyYutU1G1po<Z!>qy%9qE))-'
    'SxQ%_ptocV6zghj5CTnJuh;ect6jzf~ARV_yq(dE#YQmc7X}?zs*Bh3@3ta~bcxTX=S&<p7tZPR`}l4K$QtlUC_1'
    'w+pv!pV){4oY54Sx+jFmX$CD}O3QU%9OWkF5c7hJV}9~7dD*on%EFM!QYc;wW<o>H@Ax;q)#J|}^do-'
    '5k>}U=E7mbr>4cOlwsJkxKH}u%mXdaIf2oj;P?_pLb82BuBtX!Z<0i(KGey5*p#|@(s2zln0KqRk<{s5E^ud|*EW'
    'Y6n<~g<_yGSkdh~JQ91Ubw+L?$eJ$3dJ>S4N)E=zpBo=gcn&eh^IgEu~>(lo<|H1wglV+G`Ra5?>8XYxu~eQp>|f'
    'Q<GW8S#^zeXfw@46qDSG1&OwHYfGE})3AdMy<$KUW5SEI(IWs}rPmZHIoOkLxZ{0H4N#SM5(wYr2*LoCNL7AgP?|'
    '`_%pqsS40siE03$9m<8QMibEExD^QVxi8HzGvNY>C-KJcNpe4se#@iJ;gogOg+uB@Ksi_%6gN(wHUK6lbfWKUT-'
    '(~b-2bg}8TR6!rDd-~~O0=npyyfHy_l${t(0HQco;8g5IKNKqzzGv0@V!bLUE3zZD*;xrB=n)d-'
    'jW{epDYGx*U7=o91Q4!huSak8KD;~4UXS)(zk7RtceVZ~Q3rS>-'
    'a7}ja5UP{!TzDrF4YnsTIBxd9jUt0Vm`MVBw=b!=Nq~pqkS(Gw9nkTf$1i#l?5$k-'
    '8b8tdLbcC;kCq>>h!s^;=ifLT@nnAPOleCj)73}K|Yxm@hwB;D7OgmE@o#LibzH)hz?lld0XOJ$~TKYT1i<Xq8a~'
    'a-&ST+4KK(mLv6Z}X-Mu78fplo`)~H%zBAR_`122`e{gu3?HwJxd%KTL+zuph?0P7a)6vQ4==B5iLSpf-LdZwWS_'
    '4vZ$Y^G>BA?CChmGTLC`QXG((g4Kb;CfvP%eOj$eCcGb)M5!gl36KWVVt3vyna%`?%crujp=d<Fl~Q!oR1y$MmOv'
    'Jo=vxZ;wasM+c|Ub#!~{QU)Db@#X8*tXq=E%ar4<8;_PMsyGv(@ZqaOQ=HtT^lqW2@bP16_ROGopV)JR3OIu@^yN'
    '`cQJAKy7B@YM%)=KwLtuQcNoxf}Hsa73$4So}*NN-nC=^OMxPTx#Z`>nxWm2(89g41H4c0}>*LKNF^Sc#Yk2kfW^'
    ';PNSuh~?es`{$ZSwyeu6`SGd2j=GEK|plql^E@1xk-EKmX?LKg4uoPr;Ya66Ay0=44PLOnz%OI$}^PtQ$)W&hMEw'
    '$3a`7fCoWQ?g9`GjH{k3@ACDO3`LNI;xVQLk2S(J4i;l<*T<laS%_6W$%<3s<A{YiQP9>94;5M)lK96Mx$x{N2z^'
    'owYRjw&W0_FqBab3Y|fRw?c;4KA4MQCiMvG`Hn);iLYe8{I1!Z>P!z#^6SD-'
    'AJNYR%`N#5|J6w5K{dl)oy}$Izmh+^o%dTITAnA_s=7j?nK^guqbFy-@}X@gF4thWtmgYO}8qc_rPV-vL$q!jbdZ'
    'Hp^5CDy5vQ?(s1R{@z%}wu>B7PN_3oP!9`qvHlkwCbR15#y9ZQR2>YUXqx<E(cG)XYDMk=F$s)<&{HZ6>ZGTjnPl'
    '1u`ttd6P)JXY_x4BM?CpQ=et<7~$H#|%rJ4BkZUk!Q=x^WceK<kuDz1oUPo{Yl1Lf!F$hj`W2lwm=`2(y$<*zp%F'
    'XinZf?ZIA?n^U_8>{M|DA=c=^TE)U53l#o7JxI(ylvLA!QecfWmE&-'
    'I7Jj7+6_HG^EoEw+Nv}wHMd)9R=V$&h*50?^WNih&86D`|0<2XDOP1Z$Gbv-'
    '>|)lXAp7EHEM$rYtUSwOU(Rb{rkDDvBKyWnB=uVKagcWGO&<$|;JZ0&mv@-?MH52-'
    '&@ZSi8chaDm#<Jb#n^H64u5N<3vE>yYhLuPebN@(&JkH0Mse@tDQDIx&AOR@O&@+auC2WvemKR;vF}Ik508KBN_@'
    'h*A$QwhZVl$_?aW^AnI@OiZDG&-'
    'O9Yi(6uPF@)44*kDWFm`QlMvebx6N#w=|n3zX7Q!bLmi_t2%$QcXHBGvuwzNOTO5*ckVbC$%q3n)lYVYdx=4<NSH'
    'L2nEn@Y8mrR6zR>YDeN8EM^>Y!oU}=(D@BDb!)+gzt;OBiJ*0<gu<ELAARvn5mdWM3ycJ@Klm^BIgoNX4%Cef)ks'
    '=AVZm^4{sg;vwmMA#RiCpunLj}MSW%)f!DfI~Mg794t95gwXdwHmp@=-s04iEuS{NW;wC-'
    'W!9QAZFQx9yRDz0Sk(tkXj)k{i!#IzR8=yZ2#KPzHLud?)ZCJpQPt_OCT`8=;qGhW_@^Jm5u{>FIO8CWDrx-'
    '4RIUiOl&)wAgYrTWtPe+1(V*GCEeJO-'
    'P}T<o|?oUqP!piGE@c;<rKD(^bKQj097^kC_qh`K46BrPPRVh+CUNgG0VJ&Sp+d~rJX^m!_0=gWw7jcS0!%0DCsU'
    'Qe(mFLBzs>?g7^&nLyh7Y>@HT4sP$Ql$+Qgwa|e7K-'
    '6Dv)!7YJ9eY~pCZlxdjHnUAsM{aJXtum00y<|_8V>$uTzFv+<9={maYquFF4ULKilMp3|DlXA198)}-'
    '%l+*ky;WB})h%ys!nx%wkahTM;a}1<dB10y<0WGO7Q$==js|NXAc<{<ZUM}0Pr2F&p!i`^LsqZb?W@i={iz&9^rV'
    '3_L<ff})GQ!`oroLvjXPaLa9*q7<C@3_R9VHMzeG;vZ^)cLWO~3Yk#|ogSV;E!{LLaIzfc1is_OQbOXwhhR{u?8N'
    'yF3bOl1n|hjlr-VaoN~fwb<l1(liY^9U!Rq}vu@BTx!eA+bbpFA{OxErwWnf}j=yMK|EAuI4uZ=&8&6ngVEcSY|L'
    'mDMYD)PaQ}@Gve!E<Zs^sZlzGvMLbM?w{a>9__nr(FsWXu!)^?~^+5c`17M;Q<Y*A!z!$E!HjWwj&Lq@adUs2x-'
    'JP9PTDk`Gl5Lk{+qbi5*A>|6@D=4YbUc~0e9`ccW8MHX@1An7y<|?d0lvNzXn4G}O{clZmS)6f4uwEMic-'
    'F|VwsCiaKM`q)^Ph;n0@g#Y@w;IehUZwdo3)sT_t!hxc&`8TWe1TRps#XyU}rv)xjJQLH|ee?CsgU)>*SGrsUE8s'
    'n8CIXg$I+dro4~)uJ-P`+jsiE8cI<k6HTo$lSf?`{Jgn+TZJQzj=1mF-PLRI<hyPdPgR7C?CrA<W0uTCuh}P-'
    '@az2x+JDpyu}=qvst;Iw9Siij2XcXmql)Vm$O+>Q3?orM0d;zv`s5N29At&vccgRIDK_IYzDSl6kbNOQKZU!@ho<'
    '9)Wi-gMc;Wx&6BZgR76t!QAZZ`?h;Z9t{Y9zu5CvIM)NdGNoCI#{~AioWFdT~6ouR}N-'
    '8vLn|3?=F>Yh)tC3B@@D0+!RM5k06RpSn(^D;V1E6qrK@~N}_RyiLMam_|Bbko;Oni%Q(k%xrjg&6*WMd<J0E!u6'
    '>B2b&QFgQ~`b6o(!)@v)&?>IbMJ%E9ZVgnmg%!!G>X<`FoBWz}w#7&4U~~UGo_whr_C9QAuDhSKmzm9%Fj`K$P;%'
    'rQiX9KjaTZTEYMvT%<HB9~&i$%r@R|<G*+hW}h3jf($;615;=Im|IqD9OWPS<&Q8%nHdHwH(ya>o7)-'
    '${zPuen!g+mq$3Z(AZS_wTpGAjyt$wBe99a9N+14+Y30|@Di<f8H^Iv%{3c=|zO%X9nQDc7?SN#pRTN1cn%Ad)^Z'
    'hk=%(hST~=+?yzm5-'
    '{C}3@t58EnjB*f>`Qd>3OTfBTv3!7Ij8gSK)G8L24qb|B0no9`U3_cGTxz(Hc(``6vyu!^CMQMjwS~zp(qQM2m5#'
    'w2}chaqdm|^f$^7p~JuHum#_$H<Wk9M0=;0@Rn82x_jt^6|-'
    '1RZXUYF4^~zV>xQ9qWzf1+Xx%LAE<iH`<=b|#qk=OyTAZu}M6;eDh8Kg6_6&SuldKQsu83Yacx|)CP`_@)Dr{8<M'
    'G4hysExa=zHhm;uIWD3%^=O>g0mw_=@#M_zQJ>+vS8v%UjEgMGl$rEMEr{Ma!W;-'
    '0L*~m|LfeUBBXoPWjMZKXTPB~+`Cr4B6*1l_}`hm#2PXjb}A1$^hjSCQc^YDk_OHV_<w5v-'
    '9`GUFzIn^sB8}RlPCLe|9^`tE6#0I2BI$1%9Ea3Iu-'
    '4|Gy{u+kiF4LWPwy`J?kMRW8(u6{uS9<C@r_;L{G;_dWmP}+>0V7hvf9$^-'
    'VG1xMCH#=L9w5;&!ZETD2quTG^1J9CDA22u9fXBG`hDfMpYgODkonLlh>hC6{X=aEtjtU3w9|Qs{;rtt4|B1EK5L'
    'SbzN7YKN1~4ZY2qeW#D<W?xvi-LX@=u$LVT-kp6i$LZvh$^~`I_`ohh4UVeW&K!-'
    '^gH{pkYW_>oX)JH_gJmg^9kmD{tkTcVrwWobiM-#?E<&D-J;iLgSwA_wSw6_0#n0KX#REHJUwJ(m9gR*-'
    '(Fgjhl5ofQ(($Br?wdP?bLTdw5!P1zLXsI?@<JIL4#<C%&p#=XSS*(`wCT`%l=vr@+FtxG^Yi+%zAmQ)kQW8M6Nj'
    'Klt{n%8Bf?`siAz5kldL6#2CgNFkhJ|!i@Y-'
    'BGqN2~+1DmgKOS31Rc~@yvFVvCeE5NwMNb7*vP13kO#7*O&|$&v9xWW@tz;6`4VgwkMIWOs@w?UCB<9XprdZWi#}'
    'vEGM#|a+oABH$m2z&W3;~LPGIHE$;*ftQ*Xgj+*!WYdDi42&X{CB#E|oK#CqYv5IZ><w$Q^Z+Qnyju<=WaG21M>x'
    'n}G2el(MNU12fg!W!JMl91##N!MpdpX_i_60GHdrZk?<582{T-'
    '(!Ka@&q@1`6c6D|xQ&*S;aMB9uUqPMSyi;G1*VltpjE-UYiVFiB;om~2u83{rHXY<`blaXn^-'
    '`#_**&IwRHfHd#EU(*iba72*Uo12}K(<8cMR`o%}vxt_Gmp3rvX^b376#<1D11CdtT!Q%q_&r@|5nK;<;URh{DL`'
    '7CvB!=6}oBwed<PwuFA1fO_6jAc4FeP*n$2~Ynlb=&C>1A&(L&QG5rQ(^fmQvnuwmT2+Lk`)$qJ{G^RU$Lkp97xg'
    'VKDJ$md~&9ukhIrFB`wWTVyR^q3B$OVw(2tbqh3wFcsGw!rbqJhwqSATEkfV5PfOp}K<!x0rCBSaw_SG9R+L&RU5'
    '4CE(aP=Xs6l0SUDxwZ<@%ZUtp7F{<Q}K5`uXL4%Y(t+JcpdBsIz2r9hT_=PT(*<fy={A0Uwc>_wiZnL^<tQD^6Ek'
    'VHQ3JoEMEo@cYpbdgdLR93G#LA0q|3o0p3cft?(U-'
    'o4`+lD8^IoywYrTQ#86uDmv>4EfrN{=D2!CHQlPf!6j94_>#yz3{=cUOQlPm=X{<>urZHDu_6VD~>_0tp{H6JkFc'
    'Ybws0s89ULsTM3V-'
    'EKGh9PMoRL*d6Jx$^h$AAgSLC$rC$|{UZShfxjS*?hJf(SuZS4azzhMg3)Was%AlV<8xVgQaUo&cAhb4d%4}+ure'
    '+uZxV2--y)#0p(xA$x>mM+-7vfh8uY9%{Pk6}yRN<9`*=88;-'
    'Sh_6(IttI!wqpPmv7ql&?ond<7RV(n0UZVC0^jDcj{GtP5IOS6x%7##)|zR*EB@Q62fl?6K@cVS0vPJs6C~AI?dJ'
    '3O2$rE_{9=Ol%r(2zo!eNT|wAc5#aZ;*ohB4`%waLA!R-'
    'n`(Nwsw?NVhKFpB_rp_NCkgQSYUR@OTeL^wzEq)~X_h+@4|DVsP<Gb3L#nMQBpW8yO=R2~iI}FoVRb$-'
    'P^&>oR#cTZ!H<lsk}RMjfsyF89QPeAxCtcLL$iuXint6f$t5q{!={hrXLSt&e`Xl!OwYX*15x@cDeA9(s&vodqK9'
    'VMV#^K-UREEyL{rSUKGi}j;&#>_6czbbC4CLz@1=8X*}@E-'
    '58||Kv^7qsn#CwMbMSJ>4M$6R=&c<?CtNi(KjA(?+X%F$z4428J@9RfCk-AAsqK(M_-VbV*5(Ytk^+y&h}&AIs(S'
    'Y$t;%s{b(ASIZ{yU<gl%d_k}1N`N^{O7zm6F9EoeYz1P}COf(94)^s=mY&AcTrchR>;ANVW`*Hl(rIcv==!M}@JN'
    'xlQiUU$MnH@T<s2i@6Gz|1{ge<j7x7pfE`74r++`G|GGdOUh$ju5Sej#KP>rYYgpE+XkAleCRmr~^)7(dDYRD6dV'
    '}kEST>tCDySkH>kIKHJp^YN{Euzgs>4>P9~1z11DlZuutlsC3Wn`<+VgM7gzf{8V~&kK&7>GG+Ul<qU1G3AgBlCG'
    'wM^rm3Ac6%G1cNhbKeEVC{LtORM)SC{8oQ410tv7X>3?r|K#AWhrOS2W#>i!%rKCNYe0HYGKJSPYP0Ar~kwcLRkc'
    'Z(Cjc8Z&Wumh%mcAF##0iuh;D2bAck36<NWIn96vnwT~WnGN$5Mqh6$(t(Lfa63jPgl#PHtba?b+{F`}p)_2XD=M'
    '}O&r_zbj2sP$cTI(0xS4{?kec%^+b+x#Tg_)ww3c!TK78JJB6hz?&X`-'
    'YA?_h(V*#DT9Eiz?;zCSVMt>gaqca@9wzXATm)a&j_cB(?ny#B?yScq>2H}y<W{GdnZy&DsRqb=Q_Sop7IJW*{J2'
    'D!SrDCgf4iv8CB`?gy>hU%@{^OYFx(|)r@CWzW-?n;^_uMc_XVo|P^ix54hZBvfXS~ZM2A6Ta-xppq#+q-'
    'D6#GnxZ8jUst5MF;Pe?Cn()dIY!Rhcl!?-'
    '}LH177SRlw*lfPeZ$^i9ynbqAxbG=9j3&;8(6n=14=<9oy^nWqE?7*E=G5gi)s;EuYsxVp>kTvWnrb_00T{mr^Wp'
    'ZdP4=~56c><R_F+gPm_<kDZaK3&mQBS4*20n#t7`!sS&|0u5W1@M*f;xps##wOAnFbGrB<XPd%bvNqFM%l!v93{-'
    '4VMB8;PbP_W5IPN3bpagI<l^U0{!^?nMuxJ+sxecpd{DdJig+ey-'
    '~=GJeaRYY3;>$dJmtpzrh4TPG4+Fo19K%iioop~Rc%IescE0^2-'
    '*r<+jau=x7ZhndX~qU=4$%}BXQ(RgmvOF_}CeSNxzsE5-'
    '_}tiURaB8cS?B6y5SudyL6wA>rkdx?0KACtJG1x06kG$|_(k#klHzC%9rf!N8>Jd>&6yH@Ft>6mcw6B>jg(<5RrD'
    '!UUwrR!_zC?lfQGnlXzh<O?$*hDx`i|5>{*o;X4ly_aZD(Oz`U0@e#_qVsOn^tSOmH%b26V%=<yFe45NF0~)sBG#'
    'SoDL@m!rsF;b>wv49hl@^u*Ys7@xIM8~6vvQ1_c4v@W|>L7ME>fIP+y_E-StGl(Zr;vS+YL48KqP*PO6}-'
    'uu^R(@GZJifGB#I8ry_TVc#P0AhO_<`@(Vq{)OvMe>yMnRg(Hv6V<&AbBQ`3CE!NP$3b(670(e(CaSD4oA8ThiuO'
    'ygguU!PkGE@P`Y7zzot)~Ml%27zT%FB7GYv;ny)VR+by#?CnEkN#?!)NB*~oh_?dimgj+q8gq9Q<{V}uF!v{puQy'
    '2HmM&I>vRK_Ah|E`q*TF{XGM3<6n2%|~E`d~P09)+#-'
    '2Di39fuDH(mUlPmYZ#GNpy(Hw39icfIMpy?wzNL?s<wtZ`os|pV&pV4U+3An46`^a5uk&^Oy1-'
    '=~7NJA(J=P{ig!LMkyqxlv6LeWNpHl+)essE*eLp%r7`@}DT<?*rYW7kzF5<xV9=YiGQ?aUwxfKNwzwiYkDXJ;0)'
    '1$`u90TFqM9|@STIOpB=@l(+)|XJ4mlukXho=nYGzt+u9__soYbV9CWdkwB>=JuGgRo2;%$HzWNU@6+4D3gFjqFT'
    'EW@yuHgf6d--~KQ<CL+HfyCW=62S2=h{dO-hxv(k17(ZeRCW;C~e$vh6;-'
    'Z{lO6*v|na#`U6ZDj5DNMj2IPhd%oF3@*Y2F;I%0<4q+2?6VEKx_))VD_;8gkRu231))@hdK;bR|$o4gGkt_x&iN'
    'z@5;MvnLs7g!7vug+;U8%x4&Vt+~pVXHU+m_j~)_y*(Hm|48eG7Us;@&l1af;Y+pz{L~+mi;KGY0&2_!yqgtR^UK'
    'Bcv*H?bl@fKMe4al0!f-'
    'NV1+jXpL<+%wAhLe{r6t*nXM+@pA7srB9vb{B&G<TQFm1J|SrxJ;bRI0x;I<$6s_;!J5Q-'
    'P(=gx#GN_n48Pu^0amM|YLFWiOWR^aWn%0>s^no;Z*I<61}RSP7~C?cJ=f(*N^hz6gmzR1M)z@?bEiD$J>8<045%'
    '}zl$kLaO_X`wqa=CazoDW}iDU`sX)L@47GJ#}u=acqOHIXZ^WMO{tsI)rmY)pd{5Xys#acy(~jgyJ}%njx{`g$HM'
    'nMw1%vAgRINo(L(hSTva|2Ezv)T)AtHz8l?Si?Uhd>nVogX){$vBrtZujGwWXiH)Hd11vcNfd;5h#s>io>cqyTee'
    '{DxJsY;QnVcZ4Zn~(8wAy7jv0PF!?QG{<Gick%+!3maPOUOog@*Tr?9yu+dn}5CM>)HdZcHv#YA$lrnX#AF0;3w+'
    'Mm0kSo9|=XpESFG<*qEPH2v*vF{@s=L0=geApCB=3miRHSKqL<ttcqW0{q^A=sn@tq<wso=!LW2z`kL6nY8Gqm{X'
    'QzeP*DC5%y<Sg|+4IA#CRg9UtwH!O)Z|jSg_OJ)RjIz;aVEh~e!BtUT-A!h16i-'
    'X(81%%K%p_t7zR+uoh`dvtb(ctK?+UzKFfkr*$0{||4G6<Ln=+#esTg?#EW<IPmeGJRM05#d_8N=hV2Ws<jp6Fww'
    'Y7!B~icxjLmh7J&G0t@0d*o}34mITznNc*!@eii&M&;NPz3uDn@rNE_6<|(eA4Q*RAOw|@U&d~iwa+R|3ScVi#4%'
    '~r^Xj~nD@<^LZ-rLugL0Erkl%ts@GN*=TAjTML)7iU}n6==jg597zIJ94peAdO<MOXpg!{1Mha$K?7Cg2>-'
    'nF<H5j5&%bOOT`;G=?p8Hv8#75B7}FHB-YgPz1eL@n?2bz`lB|ohjPPikcXmAJi+1o>f?pUDTX(9FPRWreT{gHiz'
    '=wCATsCc{AtU)+p?MqsA%RQ-u)|*~aQBzoBG-OjO<K&|)fsTF*gx*wup`b#jRRnBz+apmrMcL9}e2GzqWhFxhgjZ'
    '1qO9;KPzIp!RTBX*@J%u+=9s1f@}G5mYUxMRTdD`rK60tyRkPfVP3Ip(7aLBxkO8aTd^*<}e*)d$ElLJRFpZCnfl'
    'Ps-'
    '5M$SiDHio))k}9JWj^N7x8xxDDQZwmO3;0#NGSTUsG)F4qM}+%<cBZ|et5U~d7`_FWZ8NC!j`cU}_c`Xyi4x4jCx'
    'y$7ZJ9hFhuO5nYtUUL3!HyWid50j%q(D<%ccC=rvFlZ%)qBYApLj(xgBMA*{TrbA?NM6F(K#m35F?^-'
    '0PQvRtb|*UlhbQQ?yfyw^)|JX2#||ttCgAMFR~DQQ-rQ3hWA+81z%Nc%1W~CbgI_-GJ`3S<Fsd~%2(9P-'
    'Ld9`9_y)tHn8cHH(wqJib}Z{68Q)MSaM(AbDwVa#L#R8W;*LnLkV*O|C(}^q_pqaAFv^0AcZW={ub`-'
    'r>ahwC_|mbHqHK>M(V_FaF|=OjwiEi)!wTW!5H@l=e*ZyHl>o0t`Ksu63F@-'
    'zS(P17Sn%xo(T^uivh`b)5)&=pItS*Rb-'
    'd}us!|aIwq#HBj?pQwlOJHvi7lu@?#}1Q&W@y;rhphkHs$^l@FZ+S2f1^jAzJkx95a<J;RbF<S^)12SsK1|+Yyb`'
    'zBYXksqxTIO=y$;r{V@9pnMGrvo)T93*LIrsGgnnlmT(_L_ORp;ijPAG&aODExMl^-'
    '*pD3xt}&;fic<I4hrp1Gge-ZoHQ|xU>j`q-'
    'pIAe|9}~i&vg=nJC6AQkfeJv@XEnXzTT;n?lUcgLd<Qfx`yGDqMk|giJ=6J!v$_l@;ZqJjt9E(*XcSocD4(4Dk2m'
    'bu&17Ffd6En=0+vIRNTkYK#oY`bwfy^9VR<EF|Frl!<O4D1Ul4>@`6hS5{uBrO1l6j_w<pQa?r;{Q`eKx>!R^ZEF'
    '>eXPI=FFyL-'
    '{|UbOqdkC0(I8&kpY0DUOz2<xkxR!qkS447R1Fk!@Ktz=E)pkC9V9vP2AtESMCJOqc)3$?Soh&j*&Ak695QD4B2e'
    '{5!xZy~o`Z-EVjQtKEial&QNpij%h84W%-'
    '+H0C(h3vpF2<5wNO*8<NT1G1v#r5#A09p}jJcbNr0O_6t5;Vk_IWi1;3Z2dokd8U!fYNe0e2XYz%C%Wt@W!;bhUK'
    'JnEQa#T)f04F@W(r^f?DjV2$q+`rYb>KE6{efJ;stTKpLfi%43g!i&eQJ$~P9!JPuH|6gP`+_l|J>pzG5lKC9jx9'
    '()VSRrc4zW4x676(-@zj`sGy-}@F5$RfxjBg1l*k+)1e{|pKzN)uR~pzL>h$FSa^;-'
    'afP!vlR(tzv|AeE1D{9;l?tQc55|VZJ~>*B9s)ZZ2Sc=z=swI887ecRRmuXsvI!sL%4%ET(NoHagkgW4{OcfErEI'
    '*DubKR|EVt9zWlGHQ5<QyU*a?zwG|s<jWY}PmccfQ#Kj@M5UkqKdFR&s>zPjh4){q5BOjD>WhGS4xmz$a@om`@4q'
    '>GhiJr5asTMU7d(9bg8mR+#(TT}JHd)qPg9`RH-~TEjgF7r?VXOuk>ID3LYbNINLyTx==T)Ew11?ZpNrLb-'
    '4sI|9%fPFCHabz0{}n$9*IM+0D;rP<NfclcZc7ee4(GOe>~WGf0+F+I{xPHWRwp3I~<SW)xZby1us6qXO6;82L%0'
    '{l!5<PZ}8?Yc`B^%emz~ID$GU$1mgwjo99%wj>s`AI={h-'
    'F>4BYjkJYUquW2+^%aRLBJlsF=?=9L?YvRl<2*$TXA|Vs*d34@EkPvBiyY(uT?!pU2<7A{qY9t_%9pnnlp?O#U=X'
    ');3LV2j=baQvX_$6^J`Bdf<b3n-'
    'BTl%>V!ouUX>_?>FPp)$XPDWM#^_^Re}oChBe!^F<FlWWweI|e(M*W{uAcQLPl*Jxr#L5=M~KCKFQlNtO;s+J1z)'
    '<5fuW?`JfrC1jj0s9dK2Idn}l*`3cy^Nox;c$EO{|%P*hK+n-wN8y}B%Te}MfroLXF?=<$Cl(jC=!xuDGFd_aVT-'
    'w1_aG~LXXt8&eBXr?QWh|y-rw}LjpJj8d@C&MyPm|@PIM6XV<TT}F2L2s_}f-'
    '~44C!=pHg_gx70bN^YMPNe*RuYe<9<JqAu;A2-'
    'a=k8Q<DdEyqJ5uyouXIFNd4RAz5l+8av7<pSS;uD4GhW#_r1~4%_*G_p?6b#UeZN2i$jIj(2rLUiP??ub&-'
    'z5%ohXTix{`MnCZi~^$6Mp8YsovlSgpOGHk*)Pc-5e@lUr(G~Eqwy5sa*U#=*LV*1KTRGTaG6h9JNo-'
    'Y#`QK(I=&@d-'
    '2Xmrw7(W~QPceSY~zv|D1IWWuD&ulsQS!`aEx8!G(1t=SU3b08+zm}+}H!B|QK65aQ=LI`E;+bfPY*9oA6Q{u%v#'
    'CNYn%kE-'
    'u<H7%j>L~t@t==s^tRFi^pe{8W4q`}F1j}dqEs+(J{R*FY7d(Z^oGRo&uWyXmjz5s1$CdEkO@IR&{mIUBKoj7WFq'
    ')QPBz0;q3R12;D11)B@M@nM9K^y@PwoJ$iW|qIf6MnIQSdEjSlc^8*4Ut2JJ>&BKP0^%`z7?n*}<W8PX)j#RZ6Q0'
    'FQ0a9JN*l5f-'
    '5(iTTioGfn3;&1b^lRg`Lip);E}U634Vq6Lx~hdx(91L{o!Q({$!zoadwjf}<}c!^ncF>^M)K+xH{y$=T<^S^m_x'
    'c~jzgKvk#7yVb#xOms{81w4z;bfFi&DSS;Kht_vS*~=u6mTb3N;c2q-'
    '_t~fWf)KWi6}p_tRRa*YsIKOm$NeWR*Y_1{+^`KPorxz(w4O{GJ_O=6`O{N9QRo$%+yK(`bm6(N0Vsy*X&2D^$~k'
    'lQqb^xN(a{!9#p9{0&^4>=xRYJi}_|WOg-{h&2Qjs9~D4XqtOv_wK@i>9_X<+rS6FNUd4R1jb7P%rue5=yg}q6o-'
    'Fj=e|UHL7SoHXTe9>C>1j1g%HYwDr{5hOWN(i5-'
    'j6(uFnM+Kbx97fe?}ado%9V3_t_KtfLivS`%hCOFXj~z`T>{rUST_+0loS?>v{XfZ;wtN*n$R4<I1uWb{Jp2W+~r'
    '~CQtuN8b@M{7mVdoZtGz0^z9F$U|ZY(%5z*>qkrT2$Od23?^nnZv{P{8I`c#J-DvMMIkLJv7%-'
    'Bs9c*wTGez~CEQr`txoXy5FbiGEh<@2y557<fu-dL@aUTfylheK9(>C;<zKowKEqao|s<FJ$o}NE_&1TVvUjLcly'
    'nFl2@m|aQ)B*xPVP!48%+PGOy9B9(+c>KL@w)YFV*nc~>xn&$ztTc$_S9+TclS1xe)*b4gnA)EJbC(svwo-'
    '2Bi^sP4vZ%e{?*_*fo;Wq=erk^+n0CgmyLP+13Z2(kN<U-^4??r@cj|agKTtse0Usyd`=5L2nJa4S-'
    '}JG`(=ZMfD$titWdtAbO6clMZDtCJ`nBBc{E2yd&hgHE!Z|$|NZ5gm}cwSZx0TSNBeuQ%`n#@vp2}6iP@#5Ivt@H'
    '6{0Wp^%$B)bo8SS!!W<#a?O4owtvSzHuYM^{l>{_Y!ud!f_)K515*YZti@Tzl8!J%mbZx=-'
    'mc&@WGV|F!I=vn%q+;wQD;bW;vL_n$Y|0^O*zj{b{U<mF65PJT>Y$kXp$7riVvWqqb-'
    '*Qt=xoK{BF(@46$IrkrFW`Lt`6UHe1!pOfHt;XJzBVB5CTMI5SX^^<xr0Yt~FFmRs}_S6zBjsm9e1=(K;Wer_R(G'
    '6XpNv3=H7rcJsOWIpJ(p8uu_c2MNxc7XCNiN&NNXkk@U#T(%AOMwZ{(cyhoa3~0@t-SlV!|Rxs!7>i@F-'
    'Q5w8XXOxbjops_9+edexsH|0z{@%{2}g(=I9l(?r9pS+>$1iON(GUii+Z)B!B{9OX|PNe0~wBf|PR4jo#vkCglu?'
    '0D4rpXSKLXZv>Y`Ih&CWz_)uxUZ|Jwg*nn9RJT?ry_h-'
    '4z)Tfc(ZGrM)V@bb>pj;SQ;EUEHl!0{I5Fb|wWpY43BKOaL{`M(Ne#qvtZwX-jX4MLrX7|U59|UHjFAGMptCARla'
    'O|iUnegxvmcX~<qTth6nmN4nG;Q(L){j2Yk<He+yvL9pP5O5NX2%s*Z|7K7Ef6Pwxr%9s<){2k`e@UeN)UQ)FBCj'
    '7-'
    'YC6xVcW9?u5{|U?*)kWZ*XXSyuc5vx`G9konCLGl<(cp>eV{US0w|pFpZVcX`tuuGIRJs<U)O>}ry_i43@%@Vdgo'
    '!zIw$cG6!tQ&O4#1H>5*DEB4*aR{}2#C~g1frPYaW0U4LppB5``2=RAtgOsH_tM8OPvB#il_|HgTD@qudP4hScXi'
    'aO92AEx812XwZ{vZ@Jafu64r=2>xSd6)ji0Qol-'
    '1NbdT|{{t$XPoSM_G8;)f&|J!S;K&F)G=wppB`k3>QZ_0VlTb>qP^G%s!)?=SppbQuh4RhLb{&|0yf>uOzAn<5O!'
    'K;cbDpYBy8fDjCGD|Ue-gQXtovzGok|5Q+};skX(=#{aD(yt!7)^V4{+;<fFAl>|EM5q-'
    '~BZw0EKnN_$(ZqC@KBcA|cG<@SvZ3R>HXW=OEOc){IG{ChTRDI>*ke|yMQvuk2`W2rxML9AQyPyT_}zG7u?w$h6{'
    'k72<4I}mp%@X+!UNca-'
    'u6XNrxns87JyT6Dd_V9*r^@0iD~QMM33Z?*;2is$M{$E+Nmz%;@2@^!=b0~XL0uI!q|R?mCTYY5z+p6&unp&XMI4'
    'UPaF#eFu84xNCSDLl#*{@;*QrAjY@6LjB@>&B%`<$(sn<ZUak@hC4o<4{HKow0?IjoGw1oF7rppns$3n$F#?PyVJ'
    'A4D2#00T34g{hZ=j%-O(ac~#-oBGq#a*1S7;5Sy_VmlaB-jdZc70&YA7LZ$^^#NTxhtc=QECgL+7kkt=36vW4K72'
    'xKd^$27sq^>Nm|P{tY6Nwt9R9yA>7tYLB%CCP^%ImO$rh=5Wu<IoH&q56po*^lx=K<D8vuJ15`QuY-PeRP_RHIh7'
    'PVMM6Evi{Qcehl;+OU@FfcKXIN9l#XZB=x=-PkKT>wqICRnrz!ri`y$4x(b+x>(%$~*=-5Ad#^c_6_n*&q|2rd#-'
    'tNvbP;w_v*`UR$5>$CX=kSL|BhnoZ$Sshjzc-r=G+i*#R}U%HKiQmHuVEVU>-'
    'U@a+Iqj(%=!K6^0W1N4LmR_Kl7(I^SWNS-'
    '!JeL6tIGhBR$x=!n#kXZ8lBgB<IPm(EtNA22_t`)Y=Ws5OnzqCOB2`L)?kXM&*W#{>g3CFK0#(#a>aG6qeTnR_UI'
    ')t%`e(7O3>j?3xR7QA6#=pnp&HI1^3h;hn*6as#2Bp?i{zsT+e5^-'
    'ZxmD8C|P4MJ&5nH2A0Cm(}50;$RuM4E~1?M%0lC^0afaokdicVvp^#+_@Ju2+vrTuA{>&|e7qp)%h&K0N<htZLw{'
    'vQd6VE$<z}TF^m+Kps0#Wd>V}^P32RW!w_Bj>C@Uw+Kr@4SNqd+x0TSZE2=#_zX)VLUc>O?sRi*BhlB7fa`+dqmo'
    '=w1UGU>Mu9<G#>T}{#r(7GJE4TlFqJPS8?^L6Y#&zDd|snty%C5;Q8XNC_HCXAj>%nY^ncD(9OP=!dMMmCPry}S?'
    '0?Fjx5GbU2CX*tDLHRSHNx3Sn?-JbgkpN{7@j@3wTj<KI%te~aU1W*jA8gN9!!1lAHT{mGSt}<m+pFF=_-'
    '5P?hr*ralKSbj9y6dVnMU$7E8+5bDCa6=}*zs3brZmbah$J3%%{42mp9$i+(e53XGGM=i*b?Bkn}c(3XRUvp#_5{'
    'FupkgJ*TXU$PV_1Ce8`1BFzrEMn8P)~7xm*|G*mrMHk-IvBhKA)*UOVo0UNnQw6nW0a?H+Q+hvSV&H8s&#(dx}y)'
    'vc(JHgH}Y^?OgAenIv#>)KtRxF;6@HLz8r?*a#5_yX;SHXR~3b^w^k0s*GsCkl`{ISH+IvgmtJE7YGCi=G@xVJOB'
    '3DR!lL^%y<2xBp~8}VC-bH&OMI9K0{y0}4wq*2<6rOU95jm^qkq_UctpmVE+F6Dvn(nl>z*DGGIsao#RVu^D>~<='
    't8-T4eg4R+OwUEEPgQ#E8fTx_2tJAF;@HrzUZ#`8YC27~qkZ66If%>fe)UXW+$Z9M;<wlf#-'
    '`$>mh!&e3W(pW?&2*Skfoo?s;v{d9o)l3+luz(Rzz8Ob}ikm#cWUR{y+cb2qg'
)


ENCODING = json.loads('{"name": "transformers-t5-bias", "target": "transformers.models.t5.modeling_t5:T5Attention", "arguments": {"has_relative_attention_bias": true, "config": {"target": "transformers:T5Config", "arguments": {"d_model": 256, "d_kv": 64, "num_heads": 4}}}, "call": "compute_bias", "sizes": {}, "inputs": [{"name": "query_length", "shape": [10], "layout": ["seq"], "values": "length", "dtype": null, "below": null, "padding": null, "along": ["seq"]}, {"name": "key_length", "shape": [10], "layout": ["seq"], "values": "length", "dtype": null, "below": null, "padding": null, "along": ["seq"]}], "outputs": [{"shape": [1, 4, 10, 10], "layout": ["other", "heads", "seq", "seq"]}], "table": "relative_attention_bias.weight", "max_length": null, "tolerance": null, "skip": [], "kinds": {}}')
FACTS = json.loads('null')
DEVICE = json.loads('"cuda"')
MODULE = json.loads('"probes.compile"')
FUNCTION = json.loads('"then_move"')


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
