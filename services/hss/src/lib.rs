//! A home subscriber server.
//!
//! So far it has an authentication centre, in [`authentication`]: what an HSS answers an
//! Authentication-Information-Request with.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod authentication;
