//! Sessions on a node: the state machines of [`diameter_session`] with messages, peers and timers around
//! them.

pub mod credit_control;
