// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod additional_serving_node;
#[cfg(feature = "gy")]
mod serving_node;
#[cfg(feature = "full")]
pub use self::additional_serving_node::{
    AdditionalServingNode, AdditionalServingNodeBuilder,
};

#[cfg(feature = "gy")]
pub use self::serving_node::{ServingNode, ServingNodeBuilder};
