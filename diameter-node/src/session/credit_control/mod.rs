//! Credit control (RFC 8506; Gy and Ro, TS 32.299).
