//! Paths of modules and types in generated code, and the names of modules.

/// A path as it stands in a file: `super::super::avp`, `::diameter_messages::base`, `u32`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path {
    /// Whether it begins with the name of a crate.
    pub(crate) is_absolute: bool,
    /// What stands between the colons.
    pub(crate) segments: Vec<String>,
}

impl Path {
    /// One name.
    pub(crate) fn of(name: &str) -> Self {
        Self { is_absolute: false, segments: vec![name.to_owned()] }
    }

    /// A crate.
    pub(crate) fn of_crate(name: &str) -> Self {
        Self { is_absolute: true, segments: vec![name.to_owned()] }
    }

    /// `super::super`, so many modules up.
    pub(crate) fn up(levels: usize) -> Self {
        Self { is_absolute: false, segments: vec!["super".to_owned(); levels] }
    }

    /// What has this name there.
    pub(crate) fn join(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.segments.push(name.to_owned());
        path
    }
}

/// The module, and file, of a dictionary or field: `credit_control` for `credit-control`.
pub(crate) fn module_name(name: &str) -> String {
    let name = name.trim_start_matches("r#").replace('-', "_");
    // A module cannot have a raw name for a file, and `mod` is taken by the index.
    if crate::ident::field_name(&name).starts_with("r#") { name + "_" } else { name }
}

/// The builder of a struct.
pub(crate) fn builder_name(type_name: &str) -> String {
    format!("{type_name}Builder")
}
