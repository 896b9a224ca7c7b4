// SPDX-License-Identifier: MIT
#include "app/practice/practicepatients.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    struct Row
    {
        QStringView firstName;
        QStringView lastName;
        int year;
        int month;
        int day;
        QStringView payer;
        QStringView memberId;
        QStringView shows;
    };

    constexpr Row Rows[] = {
        {u"Maya", u"Okafor", 1990, 6, 15, u"Cigna", u"U123456789", u"active"},
        {u"Tomas", u"Reyes", 1984, 2, 29, u"Aetna", u"W900000002", u"active-sparse"},
        {u"Nora", u"Fielding", 1988, 4, 9, u"UnitedHealthcare", u"912345678", u"active-with-message"},
        {u"Ines", u"Albright", 1979, 11, 30, u"Humana", u"H52200417", u"active-with-error-status"},
        {u"Samuel", u"Whitlock", 1965, 1, 22, u"Blue Shield of California", u"XEA905512233", u"not-active"},
        {u"Grace", u"Lindqvist", 1993, 8, 3, u"Kaiser Permanente", u"0012345678", u"not-active-said"},
        {u"Owen", u"Castellano", 1957, 12, 12, u"Medicare", u"3FK8QX2PW41", u"not-active-unsaid"},
        {u"Priya", u"Raman", 2001, 3, 17, u"Cigna", u"U555000111", u"not-found"},
        {u"Daniel", u"O'Rourke", 1972, 7, 8, u"Aetna", u"W455120098", u"aaa-71"},
        {u"Lucía", u"Fernández-Ortega", 1996, 5, 25, u"Anthem Blue Cross", u"JQU120A44871", u"aaa-72"},
        {u"Beatrix", u"van der Meer", 1983, 9, 14, u"Florida Blue", u"XJBH30021177", u"aaa-73"},
        {u"Kwame", u"Mensah", 1990, 10, 10, u"Humana", u"H77410020", u"aaa-75"},
        {u"Hannah", u"Brightwater", 1949, 2, 2, u"UnitedHealthcare", u"955500012", u"payer-unavailable"},
        {u"Ravi", u"Sundaram", 1968, 3, 21, u"Harvard Pilgrim Health Care", u"HP00441207", u"payer-busy"},
        {u"Yusuf", u"Demir", 1987, 6, 1, u"Molina Healthcare", u"200817744", u"aaa-42"},
        {u"Clara", u"Nyberg", 1991, 12, 31, u"Oxford Health Plans", u"30044718801", u"aaa-43"},
        {u"Marcus", u"Bell", 2000, 1, 1, u"Blue Cross Blue Shield of Texas", u"ZGP830041207", u"aaa-51"},
        {u"Elena", u"Petrova", 1975, 10, 5, u"Highmark Blue Shield", u"HMK10455002", u"contradiction"},
        {u"Jonah", u"Feld", 1999, 9, 9, u"Oscar Health", u"OSC55120031", u"other-payer-name"},
        {u"Sofia", u"Marchetti", 1981, 5, 16, u"EmblemHealth", u"K40017725", u"coverage-missing"},
        {u"Theo", u"Grant", 1994, 2, 11, u"Geisinger Health Plan", u"1400220781", u"wrong-types"},
        {u"Agnes", u"Holloway", 1938, 8, 27, u"Ambetter", u"U9410077120", u"unclear"},
        {u"Amira", u"Haddad", 1989, 7, 19, u"Optum", u"OP60021144", u"hostile-text"},
        {u"Walter", u"Nakamura", 1953, 4, 4, u"Tufts Health Plan", u"T800412290", u"amounts-as-text"},
        {u"Rosa", u"Delgado", 1986, 4, 30, u"CareFirst BlueCross BlueShield", u"CFB777001", u"family-parent"},
        {u"Luna", u"Delgado", 2014, 9, 9, u"CareFirst BlueCross BlueShield", u"CFB777001", u"twin-first"},
        {u"Mateo", u"Delgado", 2014, 9, 9, u"CareFirst BlueCross BlueShield", u"CFB777001", u"twin-second"},
        {u"Nadia", u"Brook", 1985, 3, 3, u"Cigna", u"U402000001", u"wallet-empty"},
        {u"Ada", u"Lockwood", 1992, 12, 1, u"Humana", u"H40100001", u"key-refused"},
        {u"Bruno", u"Carvalho", 1969, 7, 7, u"UnitedHealthcare", u"942900001", u"busy-once"},
        {u"Felix", u"Norden", 1978, 5, 21, u"Aetna", u"W403000001", u"not-set-up"},
        {u"Miriam", u"Stein", 1980, 1, 20, u"Optum", u"OP42200001", u"query-refused"},
        {u"Lena", u"Forsberg", 1995, 11, 11, u"Cigna", u"U777000001", u"receipt-lost"},
        {u"Idris", u"Bello", 1988, 8, 18, u"Aetna", u"W777000002", u"receipt-lost-unlabelled"},
        {u"Gemma", u"Doyle", 1976, 6, 6, u"Humana", u"H77700003", u"receipt-lost-twice"},
        {u"Pavel", u"Novak", 1990, 9, 1, u"Optum", u"OP77700004", u"receipt-bare"},
        {u"Wanda", u"Kowalski", 1959, 10, 23, u"Oxford Health Plans", u"30077700005", u"receipt-without-id"},
        {u"Noel", u"Ferreira", 1998, 4, 12, u"UnitedHealthcare", u"977700006", u"receipt-says-no"},
        {u"Victor", u"Halloran", 1961, 2, 14, u"Aetna", u"W404000001", u"inquiry-vanishes"},
        {u"Greta", u"Lang", 1967, 1, 31, u"Cigna", u"U810000001", u"pending-first"},
        {u"Uma", u"Iyer", 1983, 3, 8, u"Aetna", u"W810000002", u"unknown-for-a-while"},
        {u"Stella", u"Rossi", 1991, 5, 5, u"Humana", u"H81000003", u"stumbles"},
        {u"Liam", u"Archer", 2003, 7, 30, u"Optum", u"OP82000001", u"in-a-list"},
        {u"Oona", u"Kelly", 1974, 9, 19, u"Cigna", u"U820000002", u"echo-of-another"},
        {u"Edgar", u"Wells", 1958, 6, 28, u"UnitedHealthcare", u"982000003", u"echo-unlabelled"},
        {u"Eunice", u"Park", 1986, 2, 17, u"Aetna", u"W820000004", u"echo-missing"},
        {u"Nuria", u"Vidal", 1993, 10, 4, u"Oxford Health Plans", u"30082000005", u"echo-with-nulls"},
        {u"Bea", u"Sutton", 1977, 3, 26, u"Humana", u"H82000006", u"answer-bare"},
        {u"Alex", u"Martin", 2020, 1, 31, u"Cigna", u"123456789", u"documented-sample"},
        {u"Celia", u"Moreau", 1989, 1, 9, u"Cigna", u"U830000001", u"calls-several"},
        {u"Conrad", u"Weiss", 1964, 11, 2, u"Aetna", u"W830000002", u"calls-null"},
        {u"Cora", u"Jennings", 1997, 7, 15, u"Humana", u"H83000003", u"calls-empty"},
        {u"Milo", u"Ferrante", 1982, 4, 24, u"Optum", u"OP84000001", u"codes-mixed"},
        {u"Thea", u"Lindgren", 2000, 12, 20, u"Oxford Health Plans", u"30084000002", u"codes-in-three"},
        {u"Cyrus", u"Amin", 1971, 8, 11, u"UnitedHealthcare", u"984000003", u"codes-null"},
        {u"Olga", u"Marin", 1955, 5, 30, u"Cigna", u"U850000001", u"old-names"},
        {u"Bianca", u"Torres", 1994, 3, 13, u"Aetna", u"W850000002", u"both-names"},
        {u"Marco", u"Silva", 1979, 9, 27, u"Humana", u"H86000001", u"money-as-numbers"},
        {u"Nils", u"Aalto", 1984, 6, 22, u"UnitedHealthcare", u"986000002", u"nulls-everywhere"},
        {u"Ursula", u"Brandt", 1962, 10, 16, u"Optum", u"OP87000001", u"unsuccessful-with-results"},
        {u"Clement", u"Roux", 1987, 12, 5, u"Cigna", u"U880000001", u"classes-filled"},
        {u"Tabitha", u"Hale", 1990, 2, 28, u"Aetna", u"W890000001", u"long-transcript"},
    };

    PracticePatient patientOf(const Row &row)
    {
        return {row.firstName.toString(), row.lastName.toString(), {row.year, row.month, row.day},
                row.payer.toString(),     row.memberId.toString(), row.shows.toString()};
    }

} // namespace

QList<PracticePatient> practicePatients()
{
    static const auto patients = [] {
        QList<PracticePatient> all;
        std::transform(std::begin(Rows), std::end(Rows), std::back_inserter(all), patientOf);
        return all;
    }();
    return patients;
}

static bool isSameName(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

std::optional<PracticePatient> practicePatient(const QString &firstName, const QString &lastName)
{
    const auto patients = practicePatients();
    const auto found = std::find_if(patients.cbegin(), patients.cend(), [&](const auto &patient) {
        return isSameName(patient.firstName, firstName) && isSameName(patient.lastName, lastName);
    });
    if (found == patients.cend())
        return std::nullopt;
    return *found;
}

std::optional<PracticePatient> practicePatient(const QString &fullName, const QDate &bornOn, const QString &memberId)
{
    const auto patients = practicePatients();
    const auto found = std::find_if(patients.cbegin(), patients.cend(), [&](const auto &patient) {
        return isSameName(patient.firstName + u' ' + patient.lastName, fullName.simplified())
            && bornOn == patient.bornOn && isSameName(patient.memberId, memberId);
    });
    if (found == patients.cend())
        return std::nullopt;
    return *found;
}

bool isPracticePatient(const QString &firstName, const QString &lastName)
{
    return practicePatient(firstName, lastName).has_value();
}

} // namespace coverdesk::practice
