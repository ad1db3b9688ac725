//! Values and rules of volunteer organisations in Kazakhstan.
//!
//! A value that exists is a value that holds: it was parsed once, at the edge.
//! Rules are plain functions of values. Nothing here knows a disk, a network,
//! a clock, randomness or a language; days, ids and words come from outside.

pub mod actors;
pub mod assigning;
pub mod attendance;
pub mod badges;
pub mod birth;
pub mod certificates;
pub mod checkin;
pub mod codes;
pub mod consents;
pub mod contacts;
pub mod countries;
pub mod course;
mod data;
pub mod dates;
pub mod directions;
pub mod erasure;
pub mod events;
pub mod evidence;
pub mod fields;
pub mod filters;
mod fold;
pub mod grounds;
pub mod guests;
pub mod hours;
pub mod ids;
pub mod joins;
pub mod minors;
pub mod mrz;
pub mod names;
pub mod numbers;
pub mod participation;
pub mod place_names;
pub mod places;
pub mod preflight;
pub mod queue;
pub mod repairs;
pub mod retention;
pub mod roles;
pub mod settings;
pub mod shifts;
pub mod signup;
pub mod status;
pub mod text;
pub mod time;
pub mod volunteer;
pub mod waiting;
pub mod wall;
pub mod workdays;
pub mod worth;
mod written;
pub mod zones;

pub use actors::{
    ActorKind, Organisation, OrganisationField, OrganisationRefused, OrganisationValue,
};
pub use badges::{BadgeLayout, BadgeSize};
pub use birth::{Age, AgeBand, BirthDate, Sex};
pub use certificates::{CertificateKind, CertificateLine, IssuedCertificate, TrustedKey};
pub use consents::{
    Consent, ConsentPurpose, ConsentState, ConsentTerms, ConsentWay, Ends, GivenBy, Guardian,
    consent_state, purposes_left,
};
pub use contacts::{
    Email, EmailRefused, EmergencyContact, Phone, PhoneRefused, PhonesFound, find_phones,
};
pub use countries::{Country, CountryCode, find_country};
pub use dates::{DateNotes, DateRefused, ParsedDate, from_excel_serial, parse_date};
pub use directions::{
    Direction, DirectionCode, DirectionsFound, MinorsIn, find_direction, find_directions,
    national_directions,
};
pub use erasure::{Erasure, ErasureGround, ErasureKind, Remainder};
pub use events::{
    Event, EventFact, EventField, EventForm, EventMember, EventResult, EventState, EventValue,
    HoursLimits, HoursRule, LegalKind, Letter, Programme, ProgrammeField, ProgrammeValue, Site,
    StateBody, Titles, TitlesRefused, Transfer,
};
pub use evidence::{Certainty, DuplicateRule, Evidence, Sign, Signs, weigh};
pub use fields::PersonField;
pub use grounds::{
    Held, LegalGround, beyond_minimum, beyond_reception, is_beyond_minimum, reception_needs,
    reception_needs_detail,
};
pub use hours::policies::{Counted, NightCounts, NightRule};
pub use ids::{
    ActionId, DeviceId, EventId, FactId, IdRefused, ListId, NeedId, OperatorId, OrganisationId,
    ParticipationId, ProgrammeId, RegisterId, SeriesId, ShiftId, SiteId, VolunteerId,
};
pub use joins::{Choice, PairDecision, PairVerdict};
pub use minors::{
    ConsentAge, MinorsPolicy, MinorsSource, TaskKind, TaskRule, barred_tasks, is_minor,
    needs_guardian_consent,
};
pub use names::{FormerName, NamePart, NameRefused, PersonName};
pub use numbers::{
    Bin, Iin, IinMismatch, NumberField, NumberKind, NumberReason, NumberVerdict, Verdict,
    check_number, iin_mismatches, pad_number, unscanned_number,
};
pub use participation::{
    Assignment, Claim, Direct, Grade, HoursVerdict, Mark, MarkSource, Participation,
    ParticipationFact, ParticipationField, ParticipationValue, Span, Standing, Told,
};
pub use places::{Region, RegionCode, RegionFound, RegionKind, Residence, find_region};
pub use retention::Retention;
pub use roles::{Deed, Role};
pub use settings::{
    District, HoursPolicies, Operator, RegisterFact, RegisterField, RegisterMember,
    RegisterSettings, RegisterValue, SettingsRefused, UsualBreak,
};
pub use shifts::{Need, Shift, ShiftField, ShiftKind, ShiftValue};
pub use signup::{Outside, SignUp, SignUpRefused};
pub use status::{ArchiveReason, Status, StatusKind, StatusRefused};
pub use text::{CleanNotes, Cleaned, clean, clean_lines, says_nothing};
pub use time::{Day, Timestamp};
pub use volunteer::{
    Blocked, Briefing, Contract, DocumentKind, DocumentSeen, LanguageSkill, TshirtSize, Volunteer,
    VolunteerFact, VolunteerField, VolunteerMember, VolunteerValue,
};
pub use worth::{HourRate, RateRefused, YearRate};
pub use zones::{Plan, PlanRefused, WallTime, Zone, ZoneRefused};
