//! Rating: what something costs, by tariffs.
//!
//! A [`Tariffs`] is one version of all tariffs, read from TOML. A tariff has [`Rule`]s in an order, and the first
//! that matches says what is done: [`Charge`] by a [`Price`], let pass for free, or refuse. What a rule looks at
//! are the [`Facts`] of a session, the service, and the time in the tariff's time zone.

mod calendar;
mod condition;
mod facts;
mod file;
mod price;
mod tariff;
mod values;

pub use calendar::{Hours, Zone};
pub use condition::Condition;
pub use facts::Facts;
pub use price::{Price, PriceStep};
pub use tariff::{
    Applied, Charge, Decision, GrantSize, LastUnits, Outcome, Pool, Rule, Switch, Tariff, Tariffs,
};
