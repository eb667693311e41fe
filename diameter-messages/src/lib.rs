// @generated from dictionaries by cargo xtask regenerate; do not edit.

#![doc = include_str!("../README.md")]
//! # Applications
//!
//! | application | id | module | feature | requests | specification |
//! |---|---|---|---|---|---|
//! | Diameter common messages | 0 | [`base`] | always | CER, DPR, DWR, RAR, STR, ASR, ACR | RFC 6733 |
//! | Cx/Dx | 16777216 | [`cx`] | `cx` | UAR, SAR, LIR, MAR, RTR, PPR | 3GPP TS 29.229, release 15 |
//! | Diameter Capabilities Update | 10 | [`capabilities_update`] | `capabilities-update` | CUR | RFC 6737 |
//! | Diameter Credit-Control | 4 | [`credit_control`] | `credit-control` | CCR | RFC 8506 |
//! | Diameter EAP | 5 | [`eap`] | `eap` | DER | RFC 4072 |
//! | Diameter IKE SK | 11 | [`ikesk`] | `ikesk` | IKESKR | RFC 6738 |
//! | Diameter Mobile IPv4 | 2 | [`mobile_ipv4`] | `mobile-ipv4` | AMR, HAR | RFC 4004 |
//! | Diameter Mobile IPv6 Auth (MIP6A) | 8 | [`mip6a`] | `mip6a` | MIR | RFC 5778 |
//! | Diameter Mobile IPv6 IKE (MIP6I) | 7 | [`mip6i`] | `mip6i` | DER | RFC 5778 |
//! | Diameter NAT Control | 12 | [`nat_control`] | `nat-control` | NCR | RFC 6736 |
//! | Diameter Network Access Server | 1 | [`nasreq`] | `nasreq` | AAR, RAR, STR, ASR, ACR | RFC 7155 |
//! | Diameter QoS | 9 | [`qos`] | `qos` | QAR, QIR, RAR | RFC 5866 |
//! | Diameter SIP | 6 | [`sip`] | `sip` | UAR, SAR, LIR, MAR, RTR, PPR | RFC 4740 |
//! | e4 | 16777231 | [`e4`] | `e4` | UDR, PNR | ETSI ES 283 034 |
//! | Gi/SGi | 1 | [`sgi`] | `sgi` | AAR, ACR, STR, ASR | 3GPP TS 29.061, release 16 |
//! | Gmb | 16777223 | [`gmb`] | `gmb` | AAR, RAR, STR, ASR | 3GPP TS 29.061, release 16 |
//! | Gq | 16777222 | [`gq`] | `gq` | AAR, RAR, ASR, STR | 3GPP TS 29.209, release 6 |
//! | Gx | 16777238 | [`gx`] | `gx` | CCR, RAR | 3GPP TS 29.212, release 16 |
//! | Gxx | 16777266 | [`gxx`] | `gxx` | CCR, RAR | 3GPP TS 29.212, release 16 |
//! | Gy/Ro | 4 | [`gy`] | `gy` | CCR, RAR, ASR | 3GPP TS 32.299, release 16 |
//! | MB2-C | 16777335 | [`mb2c`] | `mb2c` | GAR, GNR | 3GPP TS 29.468, release 16 |
//! | MM10 | 16777226 | [`mm10`] | `mm10` | MPR | 3GPP TS 29.140, release 16 |
//! | Np | 16777342 | [`np`] | `np` | NRR, ARR, MUR | 3GPP TS 29.217, release 16 |
//! | Nt | 16777348 | [`nt`] | `nt` | BTR | 3GPP TS 29.154, release 16 |
//! | Nta | 16777358 | [`nta`] | `nta` | ECR, ERR | 3GPP TS 29.154, release 16 |
//! | PC2 | 16777350 | [`pc2`] | `pc2` | PXR, XAR | 3GPP TS 29.343, release 15 |
//! | PC4a | 16777336 | [`pc4a`] | `pc4a` | PIR, UPR, PNR, RSR, PSR | 3GPP TS 29.344, release 15 |
//! | PC6/PC7 | 16777340 | [`pc6`] | `pc6` | PAR, PDR, PMR, PIR, PRR, PLR, ALR, PCR | 3GPP TS 29.345, release 15 |
//! | Rf | 3 | [`rf`] | `rf` | ACR | 3GPP TS 32.299, release 16 |
//! | Rx | 16777236 | [`rx`] | `rx` | AAR, RAR, ASR, STR | 3GPP TS 29.214, release 16 |
//! | S13/S13' | 16777252 | [`s13`] | `s13` | ECR | 3GPP TS 29.272, release 16 |
//! | S15 | 16777318 | [`s15`] | `s15` | CCR, RAR | 3GPP TS 29.212, release 16 |
//! | S6a/S6d | 16777251 | [`s6a`] | `s6a` | ULR, CLR, AIR, IDR, DSR, PUR, RSR, NOR | 3GPP TS 29.272, release 16 |
//! | S6b | 16777272 | [`s6b`] | `s6b` | DER, AAR, RAR, ASR, STR | 3GPP TS 29.273, release 15 |
//! | S6c | 16777312 | [`s6c`] | `s6c` | SRR, ALR, RDR | 3GPP TS 29.338, release 16 |
//! | S6m/S6n | 16777310 | [`s6m`] | `s6m` | SIR | 3GPP TS 29.336, release 16 |
//! | S6t | 16777345 | [`s6t`] | `s6t` | CIR, RIR, NIR | 3GPP TS 29.336, release 16 |
//! | S7a/S7d | 16777308 | [`s7a`] | `s7a` | UVR, CVR, IDR, DSR, RSR | 3GPP TS 29.272, release 16 |
//! | S9 | 16777267 | [`s9`] | `s9` | CCR, RAR, TER | 3GPP TS 29.215, release 16 |
//! | S9a | 16777319 | [`s9a`] | `s9a` | CCR, RAR, TER | 3GPP TS 29.215, release 16 |
//! | Sd | 16777303 | [`sd`] | `sd` | TSR, CCR, RAR | 3GPP TS 29.212, release 16 |
//! | SGd/Gdd | 16777313 | [`sgd`] | `sgd` | OFR, TFR | 3GPP TS 29.338, release 16 |
//! | SGmb | 16777292 | [`sgmb`] | `sgmb` | RAR, STR, ASR | 3GPP TS 29.061, release 16 |
//! | Sh/Dh | 16777217 | [`sh`] | `sh` | UDR, PUR, SNR, PNR | 3GPP TS 29.329, release 15 |
//! | SLg | 16777255 | [`slg`] | `slg` | PLR, LRR | 3GPP TS 29.172, release 16 |
//! | SLh | 16777291 | [`slh`] | `slh` | RIR | 3GPP TS 29.173, release 15 |
//! | St | 16777349 | [`st`] | `st` | TSR, STR, TNR | 3GPP TS 29.212, release 16 |
//! | STa | 16777250 | [`sta`] | `sta` | DER, AAR, RAR, ASR, STR | 3GPP TS 29.273, release 15 |
//! | SWa | 16777250 | [`swa`] | `swa` | DER, RAR | 3GPP TS 29.273, release 15 |
//! | SWd | 16777250 | [`swd`] | `swd` | DER | 3GPP TS 29.273, release 15 |
//! | SWm | 16777264 | [`swm`] | `swm` | DER, AAR, RAR, ASR, STR | 3GPP TS 29.273, release 15 |
//! | SWx | 16777265 | [`swx`] | `swx` | MAR, SAR, RTR, PPR | 3GPP TS 29.273, release 15 |
//! | Sy | 16777302 | [`sy`] | `sy` | SLR, SNR, STR | 3GPP TS 29.219, release 16 |
//! | T4 | 16777311 | [`t4`] | `t4` | DTR, DRR | 3GPP TS 29.337, release 15 |
//! | T6a/T6b | 16777346 | [`t6a`] | `t6a` | CIR, RIR, CMR, ODR, TDR | 3GPP TS 29.128, release 16 |
//! | Tsp | 16777309 | [`tsp`] | `tsp` | DAR, DNR | 3GPP TS 29.368, release 15 |

#![cfg_attr(docsrs, feature(doc_cfg))]
mod features;
#[rustfmt::skip]
pub mod required;
#[rustfmt::skip]
pub mod base;
#[cfg(feature = "capabilities-update")]
#[rustfmt::skip]
pub mod capabilities_update;
#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
        feature = "np", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
        feature = "s9", feature = "s9a", feature = "sd", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx", feature = "sy", feature = "t4",
        feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod credit_control;
#[cfg(feature = "cx")]
#[rustfmt::skip]
pub mod cx;
#[cfg(feature = "e4")]
#[rustfmt::skip]
pub mod e4;
#[cfg(
    any(
        feature = "eap", feature = "mip6i", feature = "pc6", feature = "s6b", feature = "sta",
        feature = "swa", feature = "swd", feature = "swm"
    )
)]
#[rustfmt::skip]
pub mod eap;
#[cfg(any(feature = "e4", feature = "nat-control"))]
#[rustfmt::skip]
pub mod es283034;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod es283035;
#[cfg(feature = "gmb")]
#[rustfmt::skip]
pub mod gmb;
#[cfg(feature = "gq")]
#[rustfmt::skip]
pub mod gq;
#[cfg(feature = "gx")]
#[rustfmt::skip]
pub mod gx;
#[cfg(feature = "gxx")]
#[rustfmt::skip]
pub mod gxx;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod gy;
#[cfg(feature = "ikesk")]
#[rustfmt::skip]
pub mod ikesk;
#[cfg(feature = "mb2c")]
#[rustfmt::skip]
pub mod mb2c;
#[cfg(feature = "mip6a")]
#[rustfmt::skip]
pub mod mip6a;
#[cfg(feature = "mip6i")]
#[rustfmt::skip]
pub mod mip6i;
#[cfg(feature = "mm10")]
#[rustfmt::skip]
pub mod mm10;
#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
#[rustfmt::skip]
pub mod mobile_ipv4;
#[cfg(
    any(
        feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
        feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
        feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
        feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swa", feature = "swd"
    )
)]
#[rustfmt::skip]
pub mod nasreq;
#[cfg(feature = "nat-control")]
#[rustfmt::skip]
pub mod nat_control;
#[cfg(feature = "np")]
#[rustfmt::skip]
pub mod np;
#[cfg(feature = "nt")]
#[rustfmt::skip]
pub mod nt;
#[cfg(feature = "nta")]
#[rustfmt::skip]
pub mod nta;
#[cfg(any(feature = "gy", feature = "rf"))]
#[rustfmt::skip]
pub mod oma_dds;
#[cfg(any(feature = "gy", feature = "rf"))]
#[rustfmt::skip]
pub mod onem2m;
#[cfg(feature = "pc2")]
#[rustfmt::skip]
pub mod pc2;
#[cfg(feature = "pc4a")]
#[rustfmt::skip]
pub mod pc4a;
#[cfg(feature = "pc6")]
#[rustfmt::skip]
pub mod pc6;
#[cfg(feature = "qos")]
#[rustfmt::skip]
pub mod qos;
#[cfg(feature = "rf")]
#[rustfmt::skip]
pub mod rf;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc3588;
#[cfg(any(feature = "mip6a", feature = "mip6i"))]
#[rustfmt::skip]
pub mod rfc4372;
#[cfg(any(feature = "cx", feature = "sip"))]
#[rustfmt::skip]
pub mod rfc4590;
#[cfg(feature = "nat-control")]
#[rustfmt::skip]
pub mod rfc4675;
#[cfg(feature = "sgi")]
#[rustfmt::skip]
pub mod rfc4818;
#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "s6a", feature = "s6b", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
#[rustfmt::skip]
pub mod rfc5447;
#[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
#[rustfmt::skip]
pub mod rfc5580;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc5624;
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta",
        feature = "swd", feature = "swm"
    )
)]
#[rustfmt::skip]
pub mod rfc5777;
#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
        feature = "s6b", feature = "s6t", feature = "slg", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod rfc5778;
#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swa", feature = "swd", feature = "swm"
    )
)]
#[rustfmt::skip]
pub mod rfc5779;
#[cfg(any(feature = "ikesk", feature = "sta", feature = "swd"))]
#[rustfmt::skip]
pub mod rfc6734;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc6735;
#[cfg(any(feature = "sta", feature = "swd"))]
#[rustfmt::skip]
pub mod rfc6942;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc7075;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc7660;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc7678;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "sy", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod rfc7683;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
        feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
        feature = "s13", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6c",
        feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgd", feature = "sh", feature = "slg", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "sy", feature = "t4", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod rfc7944;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
        feature = "nt", feature = "nta", feature = "pc2", feature = "pc4a", feature = "pc6",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sh",
        feature = "st", feature = "sta", feature = "swa", feature = "swm", feature = "swx",
        feature = "sy", feature = "t6a", feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod rfc8581;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc8582;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
        feature = "nt", feature = "nta", feature = "pc2", feature = "pc4a", feature = "pc6",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sh",
        feature = "st", feature = "sta", feature = "swa", feature = "swm", feature = "swx",
        feature = "sy", feature = "t6a", feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod rfc8583;
#[cfg(feature = "rx")]
#[rustfmt::skip]
pub mod rx;
#[cfg(feature = "s13")]
#[rustfmt::skip]
pub mod s13;
#[cfg(feature = "s15")]
#[rustfmt::skip]
pub mod s15;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod s6a;
#[cfg(feature = "s6b")]
#[rustfmt::skip]
pub mod s6b;
#[cfg(feature = "s6c")]
#[rustfmt::skip]
pub mod s6c;
#[cfg(feature = "s6m")]
#[rustfmt::skip]
pub mod s6m;
#[cfg(feature = "s6t")]
#[rustfmt::skip]
pub mod s6t;
#[cfg(feature = "s7a")]
#[rustfmt::skip]
pub mod s7a;
#[cfg(feature = "s9")]
#[rustfmt::skip]
pub mod s9;
#[cfg(feature = "s9a")]
#[rustfmt::skip]
pub mod s9a;
#[cfg(feature = "sd")]
#[rustfmt::skip]
pub mod sd;
#[cfg(feature = "sgd")]
#[rustfmt::skip]
pub mod sgd;
#[cfg(feature = "sgi")]
#[rustfmt::skip]
pub mod sgi;
#[cfg(feature = "sgmb")]
#[rustfmt::skip]
pub mod sgmb;
#[cfg(feature = "sh")]
#[rustfmt::skip]
pub mod sh;
#[cfg(feature = "sip")]
#[rustfmt::skip]
pub mod sip;
#[cfg(feature = "slg")]
#[rustfmt::skip]
pub mod slg;
#[cfg(feature = "slh")]
#[rustfmt::skip]
pub mod slh;
#[cfg(feature = "st")]
#[rustfmt::skip]
pub mod st;
#[cfg(feature = "sta")]
#[rustfmt::skip]
pub mod sta;
#[cfg(feature = "swa")]
#[rustfmt::skip]
pub mod swa;
#[cfg(feature = "swd")]
#[rustfmt::skip]
pub mod swd;
#[cfg(feature = "swm")]
#[rustfmt::skip]
pub mod swm;
#[cfg(feature = "swx")]
#[rustfmt::skip]
pub mod swx;
#[cfg(feature = "sy")]
#[rustfmt::skip]
pub mod sy;
#[cfg(feature = "t4")]
#[rustfmt::skip]
pub mod t4;
#[cfg(feature = "t6a")]
#[rustfmt::skip]
pub mod t6a;
#[cfg(
    any(
        feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
        feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
        feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29061;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29109;
#[cfg(
    any(
        feature = "gy", feature = "rf", feature = "s6a", feature = "s6t", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29128;
#[cfg(any(feature = "gy", feature = "mm10", feature = "rf"))]
#[rustfmt::skip]
pub mod ts29140;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29153;
#[cfg(any(feature = "nt", feature = "nta", feature = "rx", feature = "s6t"))]
#[rustfmt::skip]
pub mod ts29154;
#[cfg(feature = "slg")]
#[rustfmt::skip]
pub mod ts29172;
#[cfg(
    any(
        feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
        feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
        feature = "t4", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29173;
#[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
#[rustfmt::skip]
pub mod ts29209;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29210;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
        feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
        feature = "swx", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29212;
#[cfg(
    any(
        feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
        feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
        feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
#[rustfmt::skip]
pub mod ts29214;
#[cfg(any(feature = "np", feature = "nt", feature = "s9", feature = "s9a"))]
#[rustfmt::skip]
pub mod ts29215;
#[cfg(
    any(
        feature = "np", feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29217;
#[cfg(feature = "sy")]
#[rustfmt::skip]
pub mod ts29219;
#[cfg(
    any(
        feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
        feature = "np", feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6",
        feature = "rf", feature = "rx", feature = "s6a", feature = "s6b", feature = "s6c",
        feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgd", feature = "sgmb", feature = "sh", feature = "slg",
        feature = "slh", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swm", feature = "swx", feature = "sy", feature = "t4", feature = "t6a",
        feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod ts29229;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29234;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "pc4a", feature = "pc6",
        feature = "rf", feature = "s13", feature = "s6a", feature = "s6b", feature = "s6c",
        feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgd", feature = "slg", feature = "slh", feature = "st",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "t4",
        feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts29272;
#[cfg(
    any(
        feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
        feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
        feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
#[rustfmt::skip]
pub mod ts29273;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29283;
#[cfg(
    any(
        feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a", feature = "pc6",
        feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t",
        feature = "s7a", feature = "sgd", feature = "sh", feature = "slg", feature = "slh",
        feature = "t4", feature = "t6a", feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod ts29329;
#[cfg(
    any(
        feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
        feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
        feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod ts29336;
#[cfg(any(feature = "t4", feature = "tsp"))]
#[rustfmt::skip]
pub mod ts29337;
#[cfg(
    any(
        feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
        feature = "t4", feature = "t6a", feature = "tsp"
    )
)]
#[rustfmt::skip]
pub mod ts29338;
#[cfg(any(feature = "gy", feature = "pc2", feature = "rf"))]
#[rustfmt::skip]
pub mod ts29343;
#[cfg(any(feature = "pc4a", feature = "pc6", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29344;
#[cfg(any(feature = "gy", feature = "pc2", feature = "pc6", feature = "rf"))]
#[rustfmt::skip]
pub mod ts29345;
#[cfg(
    any(feature = "gy", feature = "rf", feature = "s6m", feature = "t4", feature = "tsp")
)]
#[rustfmt::skip]
pub mod ts29368;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29388;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29389;
#[cfg(any(feature = "mb2c", feature = "sgmb"))]
#[rustfmt::skip]
pub mod ts29468;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29561;
#[cfg(
    any(
        feature = "e4", feature = "gx", feature = "gxx", feature = "gy", feature = "nat-control",
        feature = "pc6", feature = "rf", feature = "rx", feature = "s6a", feature = "s6b",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "slg", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swm", feature = "swx", feature = "sy", feature = "t6a"
    )
)]
#[rustfmt::skip]
pub mod ts32299;
#[cfg(feature = "tsp")]
#[rustfmt::skip]
pub mod tsp;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st"
    )
)]
#[rustfmt::skip]
pub mod xs0057;

/// Every dictionary whose module is compiled.
#[rustfmt::skip]
pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[
    &base::DICTIONARY,
    #[cfg(feature = "capabilities-update")]
    &capabilities_update::DICTIONARY,
    #[cfg(
        any(
            feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx",
            feature = "gy", feature = "np", feature = "nt", feature = "rf", feature = "rx",
            feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "st",
            feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
            feature = "t4", feature = "tsp"
        )
    )]
    &credit_control::DICTIONARY,
    #[cfg(feature = "cx")]
    &cx::DICTIONARY,
    #[cfg(feature = "e4")]
    &e4::DICTIONARY,
    #[cfg(
        any(
            feature = "eap", feature = "mip6i", feature = "pc6", feature = "s6b", feature = "sta",
            feature = "swa", feature = "swd", feature = "swm"
        )
    )]
    &eap::DICTIONARY,
    #[cfg(any(feature = "e4", feature = "nat-control"))]
    &es283034::DICTIONARY,
    #[cfg(feature = "full")]
    &es283035::DICTIONARY,
    #[cfg(feature = "gmb")]
    &gmb::DICTIONARY,
    #[cfg(feature = "gq")]
    &gq::DICTIONARY,
    #[cfg(feature = "gx")]
    &gx::DICTIONARY,
    #[cfg(feature = "gxx")]
    &gxx::DICTIONARY,
    #[cfg(feature = "gy")]
    &gy::DICTIONARY,
    #[cfg(feature = "ikesk")]
    &ikesk::DICTIONARY,
    #[cfg(feature = "mb2c")]
    &mb2c::DICTIONARY,
    #[cfg(feature = "mip6a")]
    &mip6a::DICTIONARY,
    #[cfg(feature = "mip6i")]
    &mip6i::DICTIONARY,
    #[cfg(feature = "mm10")]
    &mm10::DICTIONARY,
    #[cfg(
        any(
            feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
            feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
        )
    )]
    &mobile_ipv4::DICTIONARY,
    #[cfg(
        any(
            feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
            feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
            feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
            feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
            feature = "swa", feature = "swd"
        )
    )]
    &nasreq::DICTIONARY,
    #[cfg(feature = "nat-control")]
    &nat_control::DICTIONARY,
    #[cfg(feature = "np")]
    &np::DICTIONARY,
    #[cfg(feature = "nt")]
    &nt::DICTIONARY,
    #[cfg(feature = "nta")]
    &nta::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "rf"))]
    &oma_dds::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "rf"))]
    &onem2m::DICTIONARY,
    #[cfg(feature = "pc2")]
    &pc2::DICTIONARY,
    #[cfg(feature = "pc4a")]
    &pc4a::DICTIONARY,
    #[cfg(feature = "pc6")]
    &pc6::DICTIONARY,
    #[cfg(feature = "qos")]
    &qos::DICTIONARY,
    #[cfg(feature = "rf")]
    &rf::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc3588::DICTIONARY,
    #[cfg(any(feature = "mip6a", feature = "mip6i"))]
    &rfc4372::DICTIONARY,
    #[cfg(any(feature = "cx", feature = "sip"))]
    &rfc4590::DICTIONARY,
    #[cfg(feature = "nat-control")]
    &rfc4675::DICTIONARY,
    #[cfg(feature = "sgi")]
    &rfc4818::DICTIONARY,
    #[cfg(
        any(
            feature = "mip6a", feature = "mip6i", feature = "s6a", feature = "s6b", feature = "sta",
            feature = "swd", feature = "swm", feature = "swx"
        )
    )]
    &rfc5447::DICTIONARY,
    #[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
    &rfc5580::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc5624::DICTIONARY,
    #[cfg(
        any(
            feature = "credit-control", feature = "mip6a", feature = "mip6i",
            feature = "nat-control", feature = "qos", feature = "s6a", feature = "s6b",
            feature = "s6t", feature = "sta", feature = "swd", feature = "swm"
        )
    )]
    &rfc5777::DICTIONARY,
    #[cfg(
        any(
            feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
            feature = "s6b", feature = "s6t", feature = "slg", feature = "sta", feature = "swd",
            feature = "swm", feature = "swx", feature = "t6a"
        )
    )]
    &rfc5778::DICTIONARY,
    #[cfg(
        any(
            feature = "s6b", feature = "sta", feature = "swa", feature = "swd", feature = "swm"
        )
    )]
    &rfc5779::DICTIONARY,
    #[cfg(any(feature = "ikesk", feature = "sta", feature = "swd"))]
    &rfc6734::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc6735::DICTIONARY,
    #[cfg(any(feature = "sta", feature = "swd"))]
    &rfc6942::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc7075::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc7660::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc7678::DICTIONARY,
    #[cfg(
        any(
            feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
            feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
            feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
            feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
            feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
            feature = "sy", feature = "t6a"
        )
    )]
    &rfc7683::DICTIONARY,
    #[cfg(
        any(
            feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
            feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
            feature = "s13", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6c",
            feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgd", feature = "sh", feature = "slg", feature = "st",
            feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
            feature = "sy", feature = "t4", feature = "t6a"
        )
    )]
    &rfc7944::DICTIONARY,
    #[cfg(
        any(
            feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
            feature = "nt", feature = "nta", feature = "pc2", feature = "pc4a", feature = "pc6",
            feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m",
            feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sh",
            feature = "st", feature = "sta", feature = "swa", feature = "swm", feature = "swx",
            feature = "sy", feature = "t6a", feature = "tsp"
        )
    )]
    &rfc8581::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc8582::DICTIONARY,
    #[cfg(
        any(
            feature = "cx", feature = "gx", feature = "gxx", feature = "mb2c", feature = "np",
            feature = "nt", feature = "nta", feature = "pc2", feature = "pc4a", feature = "pc6",
            feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m",
            feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sh",
            feature = "st", feature = "sta", feature = "swa", feature = "swm", feature = "swx",
            feature = "sy", feature = "t6a", feature = "tsp"
        )
    )]
    &rfc8583::DICTIONARY,
    #[cfg(feature = "rx")]
    &rx::DICTIONARY,
    #[cfg(feature = "s13")]
    &s13::DICTIONARY,
    #[cfg(feature = "s15")]
    &s15::DICTIONARY,
    #[cfg(feature = "s6a")]
    &s6a::DICTIONARY,
    #[cfg(feature = "s6b")]
    &s6b::DICTIONARY,
    #[cfg(feature = "s6c")]
    &s6c::DICTIONARY,
    #[cfg(feature = "s6m")]
    &s6m::DICTIONARY,
    #[cfg(feature = "s6t")]
    &s6t::DICTIONARY,
    #[cfg(feature = "s7a")]
    &s7a::DICTIONARY,
    #[cfg(feature = "s9")]
    &s9::DICTIONARY,
    #[cfg(feature = "s9a")]
    &s9a::DICTIONARY,
    #[cfg(feature = "sd")]
    &sd::DICTIONARY,
    #[cfg(feature = "sgd")]
    &sgd::DICTIONARY,
    #[cfg(feature = "sgi")]
    &sgi::DICTIONARY,
    #[cfg(feature = "sgmb")]
    &sgmb::DICTIONARY,
    #[cfg(feature = "sh")]
    &sh::DICTIONARY,
    #[cfg(feature = "sip")]
    &sip::DICTIONARY,
    #[cfg(feature = "slg")]
    &slg::DICTIONARY,
    #[cfg(feature = "slh")]
    &slh::DICTIONARY,
    #[cfg(feature = "st")]
    &st::DICTIONARY,
    #[cfg(feature = "sta")]
    &sta::DICTIONARY,
    #[cfg(feature = "swa")]
    &swa::DICTIONARY,
    #[cfg(feature = "swd")]
    &swd::DICTIONARY,
    #[cfg(feature = "swm")]
    &swm::DICTIONARY,
    #[cfg(feature = "swx")]
    &swx::DICTIONARY,
    #[cfg(feature = "sy")]
    &sy::DICTIONARY,
    #[cfg(feature = "t4")]
    &t4::DICTIONARY,
    #[cfg(feature = "t6a")]
    &t6a::DICTIONARY,
    #[cfg(
        any(
            feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
            feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
            feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
            feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
        )
    )]
    &ts29061::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29109::DICTIONARY,
    #[cfg(
        any(
            feature = "gy", feature = "rf", feature = "s6a", feature = "s6t", feature = "t6a"
        )
    )]
    &ts29128::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "mm10", feature = "rf"))]
    &ts29140::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29153::DICTIONARY,
    #[cfg(any(feature = "nt", feature = "nta", feature = "rx", feature = "s6t"))]
    &ts29154::DICTIONARY,
    #[cfg(feature = "slg")]
    &ts29172::DICTIONARY,
    #[cfg(
        any(
            feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
            feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
            feature = "t4", feature = "t6a"
        )
    )]
    &ts29173::DICTIONARY,
    #[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
    &ts29209::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29210::DICTIONARY,
    #[cfg(
        any(
            feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
            feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
            feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
            feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
            feature = "swx", feature = "t6a"
        )
    )]
    &ts29212::DICTIONARY,
    #[cfg(
        any(
            feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
            feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
            feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
            feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
            feature = "swx"
        )
    )]
    &ts29214::DICTIONARY,
    #[cfg(any(feature = "np", feature = "nt", feature = "s9", feature = "s9a"))]
    &ts29215::DICTIONARY,
    #[cfg(
        any(
            feature = "np", feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"
        )
    )]
    &ts29217::DICTIONARY,
    #[cfg(feature = "sy")]
    &ts29219::DICTIONARY,
    #[cfg(
        any(
            feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
            feature = "np", feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6",
            feature = "rf", feature = "rx", feature = "s6a", feature = "s6b", feature = "s6c",
            feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgd", feature = "sgmb", feature = "sh", feature = "slg",
            feature = "slh", feature = "st", feature = "sta", feature = "swa", feature = "swd",
            feature = "swm", feature = "swx", feature = "sy", feature = "t4", feature = "t6a",
            feature = "tsp"
        )
    )]
    &ts29229::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29234::DICTIONARY,
    #[cfg(
        any(
            feature = "gx", feature = "gxx", feature = "gy", feature = "pc4a", feature = "pc6",
            feature = "rf", feature = "s13", feature = "s6a", feature = "s6b", feature = "s6c",
            feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgd", feature = "slg", feature = "slh", feature = "st",
            feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "t4",
            feature = "t6a"
        )
    )]
    &ts29272::DICTIONARY,
    #[cfg(
        any(
            feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
            feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
            feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
            feature = "swd", feature = "swm", feature = "swx"
        )
    )]
    &ts29273::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29283::DICTIONARY,
    #[cfg(
        any(
            feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a", feature = "pc6",
            feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t",
            feature = "s7a", feature = "sgd", feature = "sh", feature = "slg", feature = "slh",
            feature = "t4", feature = "t6a", feature = "tsp"
        )
    )]
    &ts29329::DICTIONARY,
    #[cfg(
        any(
            feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
            feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
            feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
            feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
        )
    )]
    &ts29336::DICTIONARY,
    #[cfg(any(feature = "t4", feature = "tsp"))]
    &ts29337::DICTIONARY,
    #[cfg(
        any(
            feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
            feature = "t4", feature = "t6a", feature = "tsp"
        )
    )]
    &ts29338::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "pc2", feature = "rf"))]
    &ts29343::DICTIONARY,
    #[cfg(any(feature = "pc4a", feature = "pc6", feature = "s6a"))]
    &ts29344::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "pc2", feature = "pc6", feature = "rf"))]
    &ts29345::DICTIONARY,
    #[cfg(
        any(
            feature = "gy", feature = "rf", feature = "s6m", feature = "t4", feature = "tsp"
        )
    )]
    &ts29368::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29388::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29389::DICTIONARY,
    #[cfg(any(feature = "mb2c", feature = "sgmb"))]
    &ts29468::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29561::DICTIONARY,
    #[cfg(
        any(
            feature = "e4", feature = "gx", feature = "gxx", feature = "gy",
            feature = "nat-control", feature = "pc6", feature = "rf", feature = "rx",
            feature = "s6a", feature = "s6b", feature = "s6t", feature = "s9", feature = "s9a",
            feature = "sd", feature = "sgd", feature = "slg", feature = "st", feature = "sta",
            feature = "swa", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
            feature = "t6a"
        )
    )]
    &ts32299::DICTIONARY,
    #[cfg(feature = "tsp")]
    &tsp::DICTIONARY,
    #[cfg(
        any(
            feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s9",
            feature = "s9a", feature = "sd", feature = "st"
        )
    )]
    &xs0057::DICTIONARY,
];
