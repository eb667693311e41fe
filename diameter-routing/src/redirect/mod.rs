//! Redirects, both sides (RFC 6733, 6.1.8 and 6.12 to 6.14; of realms: RFC 7075).
//!
//! An [`Indication`] is what a redirect agent answers, and what is read from such an answer. [`Following`]
//! decides where a redirected request may go on, within a [`Policy`]; the [`Cache`] has later requests go
//! there at once.
//!
//! ```
//! use diameter_core::{DiameterIdentity, DiameterUri, Identity, Message};
//! use diameter_routing::redirect::{Caching, Following, Indication, Policy, Targets, Usage};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let hss: DiameterUri = "aaa://hss2.example.net".parse()?;
//! let indication = Indication::to_hosts([hss.clone()])?
//!     .cached(Caching { usage: Usage::AllRealm, seconds: 60 });
//!
//! let agent = Identity {
//!     host: DiameterIdentity::from_static("dra.example.net"),
//!     realm: DiameterIdentity::from_static("example.net"),
//!     state_id: None,
//! };
//! // A User-Data-Request of Sh, without AVPs.
//! let request = Message::parse(
//!     [&[1, 0, 0, 20, 0xc0, 0, 1, 50][..], &16_777_217_u32.to_be_bytes(), &[0; 8]].concat(),
//! )?;
//! let answer = indication.answer(&request, &agent);
//!
//! let client = DiameterIdentity::from_static("as.example.net");
//! let mut following = Following::default();
//! let next = following.next(&request, &answer, &agent.host, &client, &Policy::default())?;
//! assert_eq!(next.map(|it| it.targets), Some(Targets::Hosts(vec![hss])));
//! # Ok(())
//! # }
//! ```

mod cache;
mod following;
mod indication;

pub use cache::{Cache, Cached, Keys, Target};
pub use following::{
    Allowed, Following, Next, NotFollowed, PassedOver, Policy, Reason, is_redirect, towards_realm,
};
pub use indication::{Caching, Indication, NoTarget, Targets, UnknownUsage, Usage};
