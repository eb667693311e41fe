//! The two nodes of the IMS that ask an HSS over Cx (TS 29.228): [`Icscf`] finds the S-CSCF for a request, and
//! [`Scscf`] authenticates and serves subscribers. SIP is left out: what it would carry are arguments here.

pub(crate) mod digest;
mod icscf;
pub(crate) mod scscf;

pub(crate) use icscf::{Choice, Icscf, Pool};
pub(crate) use scscf::Scscf;

use diameter_core::DiameterIdentity;

pub(crate) const HSS: DiameterIdentity = DiameterIdentity::from_static("hss1.ims.example");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("ims.example");
