//! The same sums again, written without a look at the program: plain fractions, no types of its own.

/// A fraction.
pub type Part = (i128, i128);

/// "1/3", "33.5%" or "equal" among so many.
#[track_caller]
pub fn part(answer: &str, among: usize) -> Part {
    if answer == "equal" {
        return (1, among as i128);
    }
    if let Some((above, below)) = answer.split_once('/') {
        return (above.parse().expect("above"), below.parse().expect("below"));
    }
    let percent = answer.strip_suffix('%').expect("a share");
    let (whole, rest) = percent.split_once('.').unwrap_or((percent, ""));
    let scale = 10i128.pow(rest.len() as u32);
    let digits: i128 = format!("{whole}{rest}").parse().expect("digits");
    (digits, 100 * scale)
}

/// An amount as it is answered, in pence.
#[track_caller]
pub fn answered(amount: &str) -> i128 {
    if amount == "none" {
        return 0;
    }
    let bare: String = amount.chars().filter(|c| *c != '£' && *c != ',').collect();
    match bare.split_once('.') {
        Some((pounds, pence)) => {
            pounds.parse::<i128>().expect("pounds") * 100 + pence.parse::<i128>().expect("pence")
        }
        None => bare.parse::<i128>().expect("pounds") * 100,
    }
}

/// A part of an amount, rounded down.
pub fn of(amount: i128, part: Part) -> i128 {
    amount * part.0 / part.1
}

/// Divides an amount: everybody's part rounded down, the rest to the taker.
pub fn split(amount: i128, parts: &[Part], taker: Option<usize>) -> Vec<i128> {
    let mut out: Vec<i128> = parts.iter().map(|part| of(amount, *part)).collect();
    let odd = amount - out.iter().sum::<i128>();
    if let Some(taker) = taker {
        out[taker] += odd;
    }
    out
}

/// One direction of sharing against a target.
pub struct Side {
    pub providers: Part,
    pub band: Option<Part>,
    pub cap: Option<Part>,
}

/// What a cost of the work leads to.
#[derive(Debug, PartialEq, Eq)]
pub struct Cut {
    pub size: i128,
    pub shared: i128,
    pub providers: i128,
    pub buyer: i128,
    pub by_share: Vec<i128>,
    pub after: Vec<i128>,
}

/// What a saving or an overrun of this size leads to.
pub fn cut(
    target: i128,
    size: i128,
    side: &Side,
    parts: &[Part],
    limits: &[Option<i128>],
    taker: Option<usize>,
    to_others: bool,
) -> Cut {
    let mut shared = size;
    if let Some(cap) = side.cap {
        shared = shared.min(of(target, cap));
    }
    if let Some(band) = side.band {
        shared = (shared - of(target, band)).max(0);
    }
    let pool = of(shared, side.providers);
    let by_share = split(pool, parts, taker);
    let after = if to_others {
        pour(pool, parts, limits, taker)
    } else {
        let stop = |(part, limit): (&i128, &Option<i128>)| limit.map_or(*part, |l| l.min(*part));
        by_share.iter().zip(limits).map(stop).collect()
    };
    Cut {
        size,
        shared,
        providers: pool,
        buyer: size - after.iter().sum::<i128>(),
        by_share,
        after,
    }
}

/// Pours an amount into vessels as wide as the parts. The vessels that are full soonest are looked at first.
fn pour(pool: i128, parts: &[Part], limits: &[Option<i128>], taker: Option<usize>) -> Vec<i128> {
    // Everything over one denominator, so that widths are whole numbers.
    let below = parts
        .iter()
        .fold(1, |all, part| all / gcd(all, part.1) * part.1);
    let wide: Vec<i128> = parts.iter().map(|part| part.0 * (below / part.1)).collect();
    let mut order: Vec<usize> = (0..parts.len())
        .filter(|place| limits[*place].is_some() && wide[*place] > 0)
        .collect();
    order.sort_by(|a, b| {
        (limits[*a].unwrap_or(0) * wide[*b]).cmp(&(limits[*b].unwrap_or(0) * wide[*a]))
    });
    let mut out = vec![0; parts.len()];
    let mut full = vec![false; parts.len()];
    let (mut rest, mut width) = (pool, wide.iter().sum::<i128>());
    for place in order {
        let limit = limits[place].unwrap_or(0);
        if rest * wide[place] > limit * width {
            out[place] = limit;
            full[place] = true;
            rest -= limit;
            width -= wide[place];
        }
    }
    for place in 0..parts.len() {
        if !full[place] && width > 0 {
            out[place] = rest * wide[place] / width;
        }
    }
    let odd = pool - out.iter().sum::<i128>();
    if let Some(taker) = taker.filter(|taker| !full[*taker] && width > 0) {
        let room = limits[taker].map_or(odd, |limit| limit - out[taker]);
        out[taker] += odd.min(room);
    }
    out
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
