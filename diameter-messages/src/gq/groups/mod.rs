// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod flows;
mod media_component_description;
mod media_sub_component;

pub use self::flows::{Flows, FlowsBuilder};
pub use self::media_component_description::{
    MediaComponentDescription, MediaComponentDescriptionBuilder,
};

pub use self::media_sub_component::{MediaSubComponent, MediaSubComponentBuilder};
