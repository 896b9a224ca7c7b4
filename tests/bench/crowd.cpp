// SPDX-License-Identifier: MIT
#include "tests/bench/crowd.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static const QStringView PlainFirstNames =
    u"Maya Liam Olivia Noah Emma Oliver Charlotte James Amelia Elijah Sophia Mateo Mia Theodore Isabella "
    u"Henry Ava Lucas Evelyn William Luna Benjamin Harper Levi Sofia Sebastian Camila Jack Eleanor Ezra "
    u"Elizabeth Michael Violet Daniel Scarlett Leo Emily Owen Hazel Samuel Lily Hudson Gianna Alexander "
    u"Aurora Asher Penelope Luca Aria Ethan Nora John Chloe David Ellie Jackson Mila Joseph Avery Mason "
    u"Layla Luke Abigail Matthew Ella Julian Isla Dylan Eliana Elias Nova Jacob Madison Maverick Zoe "
    u"Gabriel Ivy Logan Grace Aiden Lucy Thomas Willow Isaac Emilia Miles Riley Grayson Naomi Santiago "
    u"Victoria Anthony Stella Wyatt Elena Carter Hannah Jayden Valentina Ezekiel Maria Caleb Zoey Cooper "
    u"Delilah Josiah Leah Charles Lainey Christopher Lillian Isaiah Paisley Nolan Genesis Cameron Madelyn "
    u"Nathan Sadie Joshua Sophie Kai Leilani Waylon Addison Angel Natalie Lincoln Josephine Andrew Alice "
    u"Roman Ruby Adrian Claire Aaron Kinsley Wesley Everly Ian Emery Thiago Adeline Axel Kennedy Brooks "
    u"Maeve Bennett Audrey Weston Autumn Rowan Athena Christian Eden Theo Iris Beau Anna Eli Eloise Silas "
    u"Jade Jonathan Ryan Caroline Leonardo Brooklyn Walker Quinn Jaxon Aaliyah Micah Vivian Everett "
    u"Liliana Robert Gabriella Enzo Hailey Parker Sarah Jeremiah Savannah Jose Cora Colton Madeline Luka "
    u"Natalia Easton Ariana Landon Lydia Jordan Lyla Amir Clara Gael Allison Austin Aubrey Adam Millie "
    u"Jameson Melody August Ayla Xavier Serenity Myles Bella Dominic Skylar Damian Josie";

static const QStringView PlainLastNames =
    u"Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez "
    u"Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark "
    u"Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams "
    u"Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker "
    u"Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper "
    u"Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James "
    u"Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster "
    u"Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher "
    u"Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno "
    u"West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall "
    u"Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb "
    u"Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason "
    u"Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren "
    u"Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne "
    u"Grant Dunn Kelley Spencer Hawkins Okafor Adeyemi Mensah Kowalski Novak Horvat Ivanov Petrov Larsen "
    u"Hansen";

static const QStringList OddFirstNames{u"Zoë"_s,   u"José"_s,   u"Łukasz"_s, u"Nguyễn-Anh"_s, u"Mary-Ann"_s,
                                       u"Søren"_s, u"Jürgen"_s, u"小明"_s,   u"محمد"_s,       u"D’Angelo"_s};
static const QStringList OddLastNames{u"García-López"_s, u"O’Brien"_s,      u"Nuñez"_s,      u"Müller"_s, u"Nguyễn"_s,
                                      u"李"_s,           u"Van der Berg"_s, u"De la Cruz"_s, u"Strauß"_s, u"Õunapuu"_s};

/// So that there are as many different names as in real life: Smith, Smithberg, Smithova and so on.
static const QStringList Endings{u"son"_s, u"berg"_s, u"ova"_s,   u"ski"_s,   u"ez"_s,   u"man"_s,  u"ton"_s, u"ley"_s,
                                 u"ini"_s, u"sen"_s,  u"field"_s, u"worth"_s, u"akis"_s, u"enko"_s, u"ard"_s, u"ell"_s};
static const QStringList FirstEndings{u"a"_s, u"ia"_s, u"o"_s, u"ette"_s, u"ina"_s, u"el"_s, u"lyn"_s, u"is"_s};

static QString oneOf(const QStringList &choices, QRandomGenerator &random)
{
    return choices.at(random.bounded(choices.size()));
}

/// A few names have most of the people: one in two has one of the first eighth.
static QString nameFrom(const QStringList &plain, const QStringList &odd, const QStringList &endings,
                        QRandomGenerator &random)
{
    if (random.bounded(100) < 4)
        return oneOf(odd, random);
    auto name = random.bounded(2) == 0 ? plain.at(random.bounded(plain.size() / 8)) : oneOf(plain, random);
    for (int luck = random.bounded(100); luck < 35; luck += 20)
        name += oneOf(endings, random);
    if (random.bounded(100) < 5)
        name += u'-' + oneOf(plain, random);
    return name;
}

std::vector<Findable> crowd(int count)
{
    static const auto firstNames = PlainFirstNames.toString().split(u' ');
    static const auto lastNames = PlainLastNames.toString().split(u' ');
    QRandomGenerator random(20261122);
    std::vector<Findable> patients;
    patients.reserve(std::size_t(count));
    for (int each = 0; each < count; ++each) {
        Findable patient{
            .id = QUuid(random(), ushort(patients.size() >> 16), ushort(patients.size()), 3, 4, 5, 6, 7, 8, 9, 10),
            .person = {}};
        patient.person.firstName = nameFrom(firstNames, OddFirstNames, FirstEndings, random);
        patient.person.lastName = nameFrom(lastNames, OddLastNames, Endings, random);
        if (random.bounded(100) < 98)
            patient.person.bornOn = QDate(1930, 1, 1).addDays(random.bounded(34'000));
        for (int coverages = random.bounded(100); coverages < 130; coverages += 100)
            patient.memberIds += oneOf({u"U"_s, u"W"_s, u"XYZ"_s, u"1EG4-TE"_s, u""_s}, random)
                + QString::number(100'000'000 + random.bounded(899'999'999));
        patient.chartNumber = QString::number(1'000 + each);
        for (int calls = random.bounded(100); calls < 40; calls += 30)
            patient.callReferences += u"CR-"_s + QString::number(random.bounded(10'000'000));
        patients.push_back(std::move(patient));
    }
    return patients;
}

static QString misspelt(QString text, QRandomGenerator &random)
{
    if (text.size() < 5)
        return text;
    const auto at = 1 + random.bounded(text.size() - 2);
    switch (random.bounded(4)) {
    case 0: return text.remove(at, 1);
    case 1: return text.insert(at, QChar(u'a' + random.bounded(26)));
    case 2: return text.replace(at, 1, QChar(u'a' + random.bounded(26)));
    case 3: return text.replace(at, 2, QString(text[at + 1]) + text[at]);
    }
    return text;
}

QString typedFor(const Findable &patient, QRandomGenerator &random)
{
    const auto born = patient.person.bornOn ? *patient.person.bornOn : QDate(1990, 6, 15);
    const QStringList whole{patient.person.firstName.toLower(), patient.person.lastName.toLower(),
                            oneOf({born.toString(u"M/d/yyyy"_s), born.toString(u"MM-dd-yy"_s), born.toString(u"yyyy"_s),
                                   born.toString(u"MMddyyyy"_s)},
                                  random),
                            patient.memberIds.constFirst(), patient.chartNumber};
    QStringList words;
    for (int many = 1 + random.bounded(3); many > 0; --many)
        words.insert(random.bounded(words.size() + 1), whole.at(random.bounded(random.bounded(3) == 0 ? 5 : 3)));
    if (random.bounded(10) == 0) {
        auto &word = words[random.bounded(words.size())];
        word = misspelt(word, random);
    }
    return words.join(u' ');
}

} // namespace coverdesk
