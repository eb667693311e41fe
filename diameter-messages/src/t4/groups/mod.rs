// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod additional_serving_node;
mod serving_node;

pub use self::additional_serving_node::{
    AdditionalServingNode, AdditionalServingNodeBuilder,
};

pub use self::serving_node::{ServingNode, ServingNodeBuilder};
