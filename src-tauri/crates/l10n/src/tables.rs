//! What the window needs of ICU4X.
