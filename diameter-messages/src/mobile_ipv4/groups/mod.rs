// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "mobile-ipv4")]
mod mip_fa_to_ha_msa;
#[cfg(feature = "mobile-ipv4")]
mod mip_fa_to_mn_msa;
#[cfg(feature = "mobile-ipv4")]
mod mip_ha_to_fa_msa;
#[cfg(feature = "mobile-ipv4")]
mod mip_ha_to_mn_msa;
mod mip_home_agent_host;
#[cfg(feature = "mobile-ipv4")]
mod mip_mn_aaa_auth;
#[cfg(feature = "mobile-ipv4")]
mod mip_mn_to_fa_msa;
#[cfg(feature = "mobile-ipv4")]
mod mip_mn_to_ha_msa;
#[cfg(feature = "mobile-ipv4")]
mod mip_originating_foreign_aaa;
#[cfg(feature = "mobile-ipv4")]
pub use self::mip_fa_to_ha_msa::{MipFaToHaMsa, MipFaToHaMsaBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_fa_to_mn_msa::{MipFaToMnMsa, MipFaToMnMsaBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_ha_to_fa_msa::{MipHaToFaMsa, MipHaToFaMsaBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_ha_to_mn_msa::{MipHaToMnMsa, MipHaToMnMsaBuilder};
pub use self::mip_home_agent_host::{MipHomeAgentHost, MipHomeAgentHostBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_mn_aaa_auth::{MipMnAaaAuth, MipMnAaaAuthBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_mn_to_fa_msa::{MipMnToFaMsa, MipMnToFaMsaBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_mn_to_ha_msa::{MipMnToHaMsa, MipMnToHaMsaBuilder};

#[cfg(feature = "mobile-ipv4")]
pub use self::mip_originating_foreign_aaa::{
    MipOriginatingForeignAaa, MipOriginatingForeignAaaBuilder,
};
