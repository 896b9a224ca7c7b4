// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

namespace coverdesk {

/// Overwrites memory with zeros, even where the compiler sees that nobody reads it again.
inline void wipe(void *bytes, std::size_t size)
{
    // Read anew at each call, so the compiler cannot know which function it is, and cannot leave the call out.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    if (size > 0)
        overwrite(bytes, 0, size);
}

/// Memory that is zeroed before it is let go, also where a container outgrows it.
template <typename T>
struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;

    template <typename Other>
    // NOLINTNEXTLINE(google-explicit-constructor): containers convert allocators without saying so
    WipingAllocator(const WipingAllocator<Other> & /*other*/)
    {}

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }

    void deallocate(T *values, std::size_t count)
    {
        wipe(values, count * sizeof(T));
        std::allocator<T>().deallocate(values, count);
    }

    friend bool operator==(const WipingAllocator &, const WipingAllocator &) = default;
};

/// For plain values only. A vector and not a string: a short string lives outside the allocator's memory.
template <typename T>
using WipedVector = std::vector<T, WipingAllocator<T>>;

/// Lets go of all but the first \a count values, and leaves nothing of the others in memory.
template <typename T>
void shorten(WipedVector<T> &values, std::size_t count)
{
    static_assert(std::is_trivially_copyable_v<T>);
    wipe(static_cast<void *>(values.data() + count), (values.size() - count) * sizeof(T));
    values.resize(count);
}

} // namespace coverdesk
