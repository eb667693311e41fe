// @generated from dictionaries/ts29173.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "slh")]
mod additional_serving_node;
#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
mod serving_node;
#[cfg(feature = "slh")]
pub use self::additional_serving_node::{
    AdditionalServingNode, AdditionalServingNodeBuilder,
};

#[cfg(any(feature = "gy", feature = "rf", feature = "slg", feature = "slh"))]
pub use self::serving_node::{ServingNode, ServingNodeBuilder};
