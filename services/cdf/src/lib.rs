//! A charging data function: what was used of a network, kept as charging data records.
