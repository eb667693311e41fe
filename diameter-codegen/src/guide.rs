//! Add a vendor dictionary.
