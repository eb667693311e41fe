// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod classifier;
mod congestion_treatment;

pub use self::classifier::{Classifier, ClassifierBuilder};
pub use self::congestion_treatment::{CongestionTreatment, CongestionTreatmentBuilder};
