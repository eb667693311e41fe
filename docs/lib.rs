// The pages are files beside this one, which are read on their own too: links among them lead to
// files there and to modules here, as the definitions of links.md come first.
#![doc = include_str!("links.md")]
#![doc = include_str!("README.md")]

/// How to use the project, from typed messages to nodes in operation.
pub mod guide {
    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/messages.md")]
    pub mod messages {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/errors.md")]
    pub mod errors {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/load.md")]
    pub mod load {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/peers.md")]
    pub mod peers {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/nodes.md")]
    pub mod nodes {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/redirects.md")]
    pub mod redirects {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/routes.md")]
    pub mod routes {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/sessions.md")]
    pub mod sessions {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/non-3gpp.md")]
    pub mod non_3gpp {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/policy.md")]
    pub mod policy {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/overload.md")]
    pub mod overload {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/vendor-dictionaries.md")]
    pub mod vendor_dictionaries {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/tool.md")]
    pub mod tool {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/no-data.md")]
    pub mod no_data {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/agents.md")]
    pub mod agents {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/hss.md")]
    pub mod hss {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/ims.md")]
    pub mod ims {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/application-servers.md")]
    pub mod application_servers {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/online-charging.md")]
    pub mod online_charging {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/cdr-fields.md")]
    pub mod cdr_fields {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/offline-charging.md")]
    pub mod offline_charging {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/radius.md")]
    pub mod radius {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/radius-attributes.md")]
    pub mod radius_attributes {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/operations.md")]
    pub mod operations {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/alarms.md")]
    pub mod alarms {}

    #[doc = include_str!("links.md")]
    #[doc = include_str!("guide/roaming-edge.md")]
    pub mod roaming_edge {}
}

#[doc = include_str!("links.md")]
#[doc = include_str!("architecture.md")]
pub mod architecture {}

#[doc = include_str!("links.md")]
#[doc = include_str!("performance.md")]
pub mod performance {}

#[doc = include_str!("links.md")]
#[doc = include_str!("comparison.md")]
pub mod comparison {}

#[doc = include_str!("links.md")]
#[doc = include_str!("compatibility.md")]
pub mod compatibility {}

/// The code of the README is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
