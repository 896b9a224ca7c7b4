// SPDX-License-Identifier: MIT
#include "app/history/shelfjob.h"

#include "app/history/connection.h"
#include "app/history/historyfile.h"
#include "app/history/shelf.h"

namespace coverdesk {

// The index takes many at once faster than few, and these many hold no memory that counts.
static constexpr size_t Batch = 20'000;
static constexpr int BlocksPerTelling = 64;

ShelfJob::ShelfJob(const HistoryFile &file)
    : m_path(file.path())
    , m_cipher(file.cipher().copied())
{}

/// Fills everyone in, block by block.
class Filling
{
public:
    explicit Filling(Everyone &everyone)
        : m_everyone(everyone)
    {
        m_everyone.blocks.resize(Shelf::Blocks);
    }

    void take(const Shelf::Block &block)
    {
        m_everyone.damaged += block.damaged;
        auto &ids = m_everyone.blocks.at(size_t(block.number));
        for (const auto &patient : block.patients) {
            ids.push_back(patient.findable.id);
            if (!patient.mergedInto.isNull())
                m_everyone.merged.insert(patient.findable.id, patient.mergedInto);
            m_batch.push_back(patient.findable);
        }
        if (m_batch.size() >= Batch)
            flush();
    }

    void flush()
    {
        m_everyone.index.put(m_batch);
        m_batch.clear();
    }

private:
    Everyone &m_everyone;
    std::vector<Findable> m_batch;
};

Result<Everyone> ShelfJob::run(const Progress &progress) const
{
    Connection connection(m_path, Connection::Access::Read);
    if (const auto opened = connection.open(); !opened)
        return opened.failure();
    const Shelf shelf(connection.database(), m_cipher);
    const auto all = shelf.count();
    if (!all)
        return all.failure();
    Everyone everyone;
    Filling filling(everyone);
    int done = 0;
    const auto newest = shelf.forEachSince(0, [&](const Shelf::Block &block) {
        filling.take(block);
        if (++done % BlocksPerTelling == 0)
            progress(done, *all);
    });
    if (!newest)
        return newest.failure();
    filling.flush();
    everyone.newest = *newest;
    return everyone;
}

} // namespace coverdesk
