//! Facts about equality, language, staff and people at risk.

use super::Standing::{Checked, Unchecked};
use super::{Fact, GREAT_BRITAIN, UK, fact};
use crate::values::Nation::{England, NorthernIreland, Scotland, Wales};

/// The facts, in the order in which they are published.
pub(super) const FACTS: &[Fact] = &[
    fact(
        &[England],
        "equality duty of public bodies",
        "section 149 of the Equality Act 2010",
        Checked("legislation.gov.uk, notes on the Scottish regulations under section 153"),
    )
    .behind(&["ROL14", "ALL05"]),
    fact(
        &[Wales],
        "equality duties of public bodies",
        "section 149 of the Equality Act 2010 and the Equality Act 2010 (Statutory Duties) (Wales) Regulations 2011",
        Checked("the Open University, Specific duties in Wales"),
    )
    .behind(&["ROL14", "ALL05"]),
    fact(
        &[Scotland],
        "equality duties of public bodies",
        "section 149 of the Equality Act 2010 and the Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012",
        Checked("legislation.gov.uk, S.S.I. 2012/162"),
    )
    .behind(&["ROL14", "ALL05"]),
    fact(
        &[NorthernIreland],
        "equality duty of public authorities",
        "section 75 of the Northern Ireland Act 1998",
        Checked("legislation.gov.uk, section 75 as it stood on 31 March 2011; Equality Commission for Northern Ireland"),
    )
    .behind(&["ROL14", "ALL05"]),
    fact(
        &[Wales],
        "standards for the use of Welsh",
        "the Welsh Language (Wales) Measure 2011",
        Checked("Law Wales and the Welsh Language Commissioner"),
    )
    .behind(&["GEN27"]),
    fact(
        UK,
        "checks through the Disclosure and Barring Service in England and Wales, Disclosure Scotland, and AccessNI",
        "those bodies",
        Checked("Thirtyone:eight, Processing bodies (4 November 2025)"),
    )
    .behind(&["ALL05"]),
    fact(
        &[England],
        "Safeguarding Adults Boards",
        "section 43 of the Care Act 2014",
        Checked("Bedford Borough Council, Safeguarding Adults Board explained"),
    ),
    fact(
        &[England],
        "safeguarding partners for children",
        "section 16E of the Children Act 2004",
        Checked("legislation.gov.uk, section 16E"),
    ),
    fact(
        &[Wales],
        "Safeguarding Children Boards and Safeguarding Adults Boards",
        "section 134 of the Social Services and Well-being (Wales) Act 2014",
        Checked("legislation.gov.uk, anaw 2014/4; Law Wales, Safeguarding boards"),
    ),
    fact(
        &[Scotland],
        "Adult Protection Committees; Child Protection Committees",
        "section 42 of the Adult Support and Protection (Scotland) Act 2007; guidance of the Scottish Government (2019)",
        Checked("legislation.gov.uk, asp 2007/10; gov.scot, Child Protection Committee and Chief Officer responsibilities"),
    ),
    fact(
        &[NorthernIreland],
        "the Safeguarding Board for Northern Ireland, for children",
        "section 1 of the Safeguarding Board Act (Northern Ireland) 2011",
        Checked("the Board's procedures manual, Role and function"),
    ),
    fact(
        &[NorthernIreland],
        "who co-ordinates the protection of adults",
        "policy of the Department of Health",
        Unchecked,
    ),
    fact(
        GREAT_BRITAIN,
        "staff who transfer from one employer to another",
        "the Transfer of Undertakings (Protection of Employment) Regulations 2006",
        Checked("nibusinessinfo.co.uk, TUPE legislation in Northern Ireland; Lewis Silkin (5 July 2024)"),
    )
    .behind(&["ROL15"]),
    fact(
        &[NorthernIreland],
        "staff who transfer, and changes of who provides a service",
        "the Transfer of Undertakings (Protection of Employment) Regulations 2006 and the Service Provision Change \
            (Protection of Employment) Regulations (Northern Ireland) 2006",
        Checked("nibusinessinfo.co.uk, TUPE legislation in Northern Ireland; Lewis Silkin (5 July 2024)"),
    )
    .behind(&["ROL15"]),
    fact(
        GREAT_BRITAIN,
        "workers who speak up are protected",
        "the Employment Rights Act 1996",
        Checked("Cintra, Public interest disclosure, on sections 43A to 43L"),
    ),
    fact(
        &[NorthernIreland],
        "workers who speak up are protected",
        "the Public Interest Disclosure (Northern Ireland) Order 1998",
        Checked("Department of Health, the Order; Legal Island (30 January 2018)"),
    ),
    fact(
        GREAT_BRITAIN,
        "certain authorities have regard to the need to keep people from being drawn into terrorism",
        "section 26 of the Counter-Terrorism and Security Act 2015",
        Checked("legislation.gov.uk, chapter 1 of part 5, with its extent: England, Wales and Scotland"),
    )
    .behind(&["GEN19"]),
    fact(
        UK,
        "commercial organisations with a turnover of £36 million or more publish a statement on modern slavery",
        "section 54 of the Modern Slavery Act 2015",
        Checked("Simmons & Simmons (25 September 2020) and Weightmans, notes on the section"),
    ),
];
