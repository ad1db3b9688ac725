//! What holds between the crates: the rules of the house, and actions from end to end.

mod actions;
mod audit;
mod backups;
mod beginnings;
mod cli;
mod cli_work;
mod clinic;
mod desk;
mod duplicates;
mod events;
mod figures;
mod filters;
mod lists;
mod marks;
mod operators;
mod pasted;
mod personal;
mod released;
mod remember;
mod rights;
mod roster;
mod series;
mod tidy;
mod work;
mod worklists;
