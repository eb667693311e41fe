//! Credit control at the server, over connections.

mod answers;
mod books;
mod deadlines;
mod failures;
mod ocs;
mod repetitions;
mod requests;
mod stores;
mod wire;
