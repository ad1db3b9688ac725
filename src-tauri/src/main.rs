//! Starts the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Wipes everything that the program gives back: after a lock nobody's name, and no password,
/// lies in memory that was given free. What the web view keeps lies in processes of its own.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    birge_lib::run();
}
