// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod map_mesh_mode;

pub use self::map_mesh_mode::MapMeshMode;
