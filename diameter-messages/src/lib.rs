// @generated from dictionaries by cargo xtask regenerate; do not edit.

#![doc = include_str!("../README.md")]
mod features;
#[rustfmt::skip]
pub mod base;
#[cfg(any(feature = "credit-control", feature = "gy"))]
#[rustfmt::skip]
pub mod credit_control;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod es283035;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod gy;
#[cfg(any(feature = "credit-control", feature = "gy"))]
#[rustfmt::skip]
pub mod nasreq;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod oma_dds;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod onem2m;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod rfc4004;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc4072;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc4590;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod rfc5447;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod rfc5580;
#[cfg(any(feature = "credit-control", feature = "s6a"))]
#[rustfmt::skip]
pub mod rfc5777;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod rfc5778;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod rfc7683;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod rfc7944;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod rfc8583;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod s6a;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29061;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29128;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod ts29140;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29173;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29209;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29212;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29214;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod ts29217;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29229;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29272;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29273;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29329;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts29336;
#[cfg(feature = "full")]
#[rustfmt::skip]
pub mod ts29337;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod ts29338;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod ts29343;
#[cfg(feature = "s6a")]
#[rustfmt::skip]
pub mod ts29344;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod ts29345;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod ts29368;
#[cfg(any(feature = "gy", feature = "s6a"))]
#[rustfmt::skip]
pub mod ts32299;
#[cfg(feature = "gy")]
#[rustfmt::skip]
pub mod xs0057;

/// Every dictionary whose module is compiled.
pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[
    &base::DICTIONARY,
    #[cfg(any(feature = "credit-control", feature = "gy"))]
    &credit_control::DICTIONARY,
    #[cfg(feature = "full")]
    &es283035::DICTIONARY,
    #[cfg(feature = "gy")]
    &gy::DICTIONARY,
    #[cfg(any(feature = "credit-control", feature = "gy"))]
    &nasreq::DICTIONARY,
    #[cfg(feature = "gy")]
    &oma_dds::DICTIONARY,
    #[cfg(feature = "gy")]
    &onem2m::DICTIONARY,
    #[cfg(feature = "s6a")]
    &rfc4004::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc4072::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc4590::DICTIONARY,
    #[cfg(feature = "s6a")]
    &rfc5447::DICTIONARY,
    #[cfg(feature = "full")]
    &rfc5580::DICTIONARY,
    #[cfg(any(feature = "credit-control", feature = "s6a"))]
    &rfc5777::DICTIONARY,
    #[cfg(feature = "s6a")]
    &rfc5778::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &rfc7683::DICTIONARY,
    #[cfg(feature = "s6a")]
    &rfc7944::DICTIONARY,
    #[cfg(feature = "s6a")]
    &rfc8583::DICTIONARY,
    #[cfg(feature = "s6a")]
    &s6a::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29061::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29128::DICTIONARY,
    #[cfg(feature = "gy")]
    &ts29140::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29173::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29209::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29212::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29214::DICTIONARY,
    #[cfg(feature = "s6a")]
    &ts29217::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29229::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29272::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29273::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29329::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts29336::DICTIONARY,
    #[cfg(feature = "full")]
    &ts29337::DICTIONARY,
    #[cfg(feature = "s6a")]
    &ts29338::DICTIONARY,
    #[cfg(feature = "gy")]
    &ts29343::DICTIONARY,
    #[cfg(feature = "s6a")]
    &ts29344::DICTIONARY,
    #[cfg(feature = "gy")]
    &ts29345::DICTIONARY,
    #[cfg(feature = "gy")]
    &ts29368::DICTIONARY,
    #[cfg(any(feature = "gy", feature = "s6a"))]
    &ts32299::DICTIONARY,
    #[cfg(feature = "gy")]
    &xs0057::DICTIONARY,
];
